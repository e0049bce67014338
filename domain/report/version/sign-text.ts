import type { ReadReport } from '@/reader/report-text'
import { keyOf } from '../key-of'
import { listLines } from '../list-lines'

/**
 * A text without blanks and widths (`key`, see `keyOf`): `at` says where each sign of the key stands in the text, `start` where a sentence
 * begins in the key, `isEnd` whether one ends there.
 */
export type SignedText = {
  text: string
  key: string
  at: readonly number[]
  starts: readonly number[]
  isEnd: (place: number) => boolean
}

/** Writes a text as its signs. Time grows with the text. */
export function signText(text: string, language: ReadReport['language']): SignedText {
  const keys = new Map<string, string>()
  const at: number[] = []
  const parts: string[] = []
  let place = 0
  for (const sign of text) {
    const key = keys.get(sign) ?? keyOf(sign)
    keys.set(sign, key)
    for (let part = 0; part < key.length; part++) at.push(place)
    parts.push(key)
    place += sign.length
  }
  const signed = { text, key: parts.join(''), at }
  const lines = listLines(text, language)
  const starts = new Set(lines.map(({ start }) => placeOf(signed, start)))
  const ends = new Set(lines.map(({ end }) => placeOf(signed, end)))
  return { ...signed, starts: [...starts], isEnd: (place) => ends.has(place) }
}

/** How many signs of the key stand before a place of the text. */
export function placeOf({ at }: Pick<SignedText, 'at'>, offset: number): number {
  let [low, high] = [0, at.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
