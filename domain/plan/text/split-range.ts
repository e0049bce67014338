import { Refusal } from '@/domain/refusal'
import type { Range } from '@/reader/report-text'
import { ensureRange, isBlank, trimRange } from './ensure-range'

/**
 * Cuts `whole` at a selection inside it: what stands before, the selection, what stands after; punctuation goes to the
 * piece it closes, pieces without words are dropped. Throws `Refusal`: rangeOutside, splitNothing (one piece would be left).
 */
export function splitRange(text: string, whole: Range, selection: Range): Range[] {
  ensureRange(text, selection, whole)
  const start = skipPunctuation(text, selection.start, whole.end)
  const end = skipPunctuation(text, selection.end, whole.end)
  const pieces = [
    { start: whole.start, end: start },
    { start, end },
    { start: end, end: whole.end },
  ]
    .map((piece) => trimRange(text, piece))
    .filter((piece) => !isBlank(text, piece))
  if (pieces.length < 2) throw new Refusal('splitNothing')
  return pieces
}

/** The places inside a range where a clause ends: what a person without a mouse or JavaScript chooses among. */
export function listBorders(text: string, whole: Range): number[] {
  const borders = new Set<number>()
  for (const found of text.slice(whole.start, whole.end).matchAll(/[，,；;。！？!?、：:]+/gu)) {
    const at = skipPunctuation(text, whole.start + found.index + found[0].length, whole.end)
    if (!isBlank(text, { start: whole.start, end: at }) && !isBlank(text, { start: at, end: whole.end }))
      borders.add(at)
  }
  return [...borders]
}

// Closing marks belong to the words before them; opening ones to those after.
function skipPunctuation(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && /[\s，,；;。！？!?、：:”’」』）)】》]/u.test(text[at] ?? '')) at++
  return at
}
