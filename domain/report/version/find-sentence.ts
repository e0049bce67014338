import { Refusal } from '@/domain/refusal'
import type { ReadReport, Span } from '@/reader/report-text'
import { keyOf } from '../key-of'
import { listLines } from '../list-lines'

/** A sentence that was offered (`start-end`), or words that a person copied from the text. */
export type ChosenSentence = { at: string; quote: string }

/** Fewer signs stand in many sentences. */
const shortest = 4

/**
 * The sentence of a text that a person means: the words before the offer; the one that says just them, else the only one that holds them.
 * Throws `Refusal` at `quote`: placeMissing, placeUnknown with how many hold the words.
 */
export function findSentence(text: string, language: ReadReport['language'], { at, quote }: ChosenSentence): Span {
  const lines = listLines(text, language)
  const words = keyOf(quote)
  if (!words && !at) throw new Refusal('placeMissing', {}, 'quote')
  const offered = lines.filter(({ start, end }) => `${start}-${end}` === at)
  const same = lines.filter((line) => keyOf(line.text) === words)
  const holding = words.length < shortest ? [] : lines.filter((line) => keyOf(line.text).includes(words))
  const found = words ? (same.length === 1 ? same : holding) : offered
  const [only] = found
  if (!only || found.length > 1) throw new Refusal('placeUnknown', { count: found.length }, 'quote')
  return only
}
