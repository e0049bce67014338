import { Refusal } from '@/domain/refusal'
import type { Range } from '@/reader/report-text'
import { overlap } from '../coverage'
import { isBlank, trimRange } from './ensure-range'

/**
 * The one range that holds all of `pieces`, where they follow each other: between them lies nothing that another claim
 * holds and no sentence of its own. Throws `Refusal('notContiguous')` with the words that lie between.
 */
export function joinRanges(text: string, pieces: Range[], others: Range[], sentences: Range[]): Range {
  const sorted = [...pieces].sort((a, b) => a.start - b.start)
  const start = Math.min(...sorted.map((piece) => piece.start))
  const end = Math.max(...sorted.map((piece) => piece.end))
  for (const gap of listGaps(sorted)) ensureEmpty(text, gap, others, sentences)
  return { start, end }
}

function listGaps(sorted: Range[]): Range[] {
  return sorted.slice(1).flatMap((piece, index) => {
    const from = Math.max(...sorted.slice(0, index + 1).map(({ end }) => end))
    return piece.start > from ? [{ start: from, end: piece.start }] : []
  })
}

function ensureEmpty(text: string, gap: Range, others: Range[], sentences: Range[]): void {
  if (isBlank(text, gap)) return
  const isTaken = others.some((other) => overlap(gap, other) > 0)
  const holdsSentence = sentences.some((sentence) => overlap(sentence, gap) * 2 >= sentence.end - sentence.start)
  if (!isTaken && !holdsSentence) return
  const { start, end } = trimRange(text, gap)
  throw new Refusal('notContiguous', { between: shorten(text.slice(start, end)) })
}

const shorten = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words)
