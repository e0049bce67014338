import { Refusal } from '@/domain/refusal'
import type { Range } from '@/reader/report-text'

/**
 * Passes when `range` is a piece of `text` that lies in `within` and cuts no character in two.
 * Throws `Refusal('rangeOutside')`: the page was made from another text, or somebody crafted the form.
 */
export function ensureRange(text: string, { start, end }: Range, within: Range): void {
  const isPiece = Number.isInteger(start) && Number.isInteger(end) && start < end
  const isInside = start >= within.start && end <= within.end && end <= text.length
  if (!isPiece || !isInside || isInsideCharacter(text, start) || isInsideCharacter(text, end))
    throw new Refusal('rangeOutside')
}

/** The range without blanks at its ends; empty (`start === end`) where nothing else is in it. */
export function trimRange(text: string, { start, end }: Range): Range {
  const piece = text.slice(start, end)
  const from = start + (piece.length - piece.trimStart().length)
  return { start: from, end: Math.max(from, start + piece.trimEnd().length) }
}

/** True where a range holds no letter, no character of a script and no digit. */
export const isBlank = (text: string, { start, end }: Range): boolean => !/[\p{L}\p{N}]/u.test(text.slice(start, end))

const isInsideCharacter = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '')
