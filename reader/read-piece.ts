import { buildCommitment } from './commitment/build-commitment'
import { type Candidate, quoted } from './commitment/candidate'
import type { SpecialDays } from './commitment/deadline-rule'
import { languageOf } from './languages'
import { readOutline } from './outline/read-outline'
import type { Range, ReadCommitment, ReadReport, UnitName } from './report-text'

export type PieceOptions = {
  language: ReadReport['language']
  planYear: number | null
  units?: readonly UnitName[]
  special?: SpecialDays
}

/**
 * Reads a stretch of a report's text that a person made a commitment of: until when, by whom, how much. The duty bracket that
 * closes its paragraph holds for it, as it does for what the reader found itself.
 */
export function readPiece(text: string, range: Range, options: PieceOptions): ReadCommitment {
  const language = languageOf(options.language)
  const outline = readOutline(text)
  const candidate: Candidate = {
    range,
    heading: null,
    rule: 'measureSentence',
    words: text.slice(range.start, Math.min(range.end, range.start + quoted.measure)),
    leadIn: '',
    subject: [],
    duties: language.findDuties(outline, range),
    planYear: options.planYear,
  }
  return buildCommitment(outline, candidate, language.readWordsOf(outline, options.special ?? {}), options.units ?? [])
}
