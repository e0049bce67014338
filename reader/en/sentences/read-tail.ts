import type { Findings } from '../../commitment/candidate'
import type { Block, Outline } from '../../outline/read-outline'
import type { Range } from '../../report-text'
import { coverRecent } from '../tables/cover-recent'
import { isDutyLabel, readLabel } from '../tables/label-lines'
import { readBracketSentence } from '../units/closing-duty'

const stopBehind = /[.;]$/

/** Reads a sentence that only says who or until when of those before it; whether it is one. */
export const readTail = (outline: Outline, block: Block, sentence: Range, found: Findings): boolean =>
  readLabelTail(outline, block, sentence, found) || readBracketTail(outline, block, sentence, found)

/** "Lead: Head of Digital." at the end of a paragraph says who does what stands before it. */
function readLabelTail(outline: Outline, block: Block, { start, end }: Range, found: Findings): boolean {
  const last = found.candidates.at(-1)
  const label = start > block.start ? readLabel(outline, { ...block, start, end, marker: null }) : null
  if (!label || !last || last.range.start < block.from || !isDutyLabel(label)) return false
  const words = outline.text.slice(label.value.start, label.value.end).replace(stopBehind, '')
  if (label.value.end <= label.value.start) return false
  const value = { start: label.value.start, end: label.value.start + words.length }
  coverRecent(outline, [{ ...label, value }], [last], found)
  return true
}

/** A bracket that is a sentence of its own covers the measures of its paragraph. */
function readBracketTail({ text }: Outline, block: Block, sentence: Range, found: Findings): boolean {
  const covered = found.candidates.filter(({ range }) => range.start >= block.start && range.end <= sentence.start)
  const duty = covered.length > 0 ? readBracketSentence(text, sentence) : null
  if (duty) for (const candidate of covered) candidate.duties.push(duty)
  return duty !== null
}
