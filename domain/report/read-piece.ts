import { buildCommitment } from './build-commitment'
import type { Draft, Duty } from './draft'
import { englishWords } from './en/read-words'
import type { Range, ReadCommitment, ReadReport, UnitName } from './report-text'
import { type Outline, readOutline } from './text/read-outline'
import { findDutyBrackets } from './zh/find-brackets'
import { readDuty } from './zh/read-duty'
import { chineseWords } from './zh/read-words'

export type PieceOptions = { language: ReadReport['language']; planYear: number | null; units?: readonly UnitName[] }

/**
 * Reads a stretch of a report's text that a person made a commitment of: until when, by whom, how much. The duty bracket that
 * closes its paragraph holds for it, as it does for what the reader found itself.
 */
export function readPiece(text: string, range: Range, options: PieceOptions): ReadCommitment {
  const outline = readOutline(text)
  const draft: Draft = {
    range,
    heading: null,
    rule: 'measureSentence',
    words: text.slice(range.start, Math.min(range.end, range.start + 12)),
    lead: '',
    subject: [],
    duties: options.language === 'zh' ? findDuties(outline, range) : [],
    planYear: options.planYear,
  }
  return buildCommitment(outline, draft, options.language === 'zh' ? chineseWords : englishWords, options.units ?? [])
}

/** The first bracket in or after the piece that says who or until when, up to the end of its paragraph. */
function findDuties({ text, folded }: Outline, { start, end }: Range): Duty[] {
  const newline = text.indexOf('\n', end)
  const [first] = findDutyBrackets(folded, { start, end: newline < 0 ? text.length : newline })
  return first ? [readDuty(text, folded, first)] : []
}
