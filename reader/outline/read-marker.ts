import { lineMarkers } from './markers'

/** An enumerator at the start of a line; the smaller the level, the higher in the outline. */
export type Marker = { length: number; level: number; order: number }

const numerals = '一二三四五六七八九十'
const ten = numerals.length
const numeral = /[一二三四五六七八九十百]+/
const digits = /\d+/
const [firstCircled, lastCircled] = [0x2460, 0x2473]
const longestMark = 16

/** The enumerator with which a folded line begins, or null. */
export function readMarker(folded: string): Marker | null {
  const head = folded.slice(0, longestMark)
  for (const { level, pattern } of lineMarkers) {
    const found = head.match(pattern)?.[0]
    if (found && found.length < folded.length) return { length: found.length, level, order: readOrder(found) }
  }
  return null
}

export const startsWithMarker = (folded: string): boolean => readMarker(folded) !== null

/** The number an enumerator stands for; 0 for a bullet. */
export function readOrder(marker: string): number {
  const number = marker.match(digits)?.[0]
  if (number) return Number(number)
  const circled = marker.codePointAt(0) ?? 0
  if (circled >= firstCircled && circled <= lastCircled) return circled - firstCircled + 1
  return readNumeral(marker.match(numeral)?.[0] ?? '')
}

/** 一 … 九十九 as a number; 0 where it is none. */
export function readNumeral(words: string): number {
  const [tens, ones] = words.includes('十') ? words.split('十') : ['', words]
  const digit = (word: string | undefined, empty: number) =>
    word ? numerals.indexOf(word.charAt(word.length - 1)) + 1 : empty
  return words.includes('十') ? digit(tens, 1) * ten + digit(ones, 0) : digit(ones, 0)
}
