import type { Duty, Findings } from './commitment/candidate'
import type { SpecialDays } from './commitment/deadline-rule'
import type { PromiseWords } from './commitment/promise-words'
import type { ReadWords } from './commitment/rate-confidence'
import type { FoundSection, ReadParts } from './outline/document'
import type { Outline } from './outline/read-outline'
import type { SourceLine } from './outline/source-lines'
import type { Range } from './report-text'
import type { TableWords } from './table/table-columns'

/** What a language hands in, so that outline, table, commitment and chain need to know none. */
export type Language = {
  code: 'zh' | 'en'
  /** Lines that a printer broke made whole again; runs over every text before its language is known. */
  unwrapLines: (lines: SourceLine[]) => SourceLine[]
  /** Title, year and issuer, sections, and the candidates of measures and shortcomings in them. */
  readDocument: (outline: Outline, given: { title?: string; year?: number }) => ReadParts
  /** The measures of a section that a person marked as next steps; `planYear` is the year it plans. */
  readSection: (outline: Outline, section: FoundSection, planYear: number | null) => Findings
  /** Who is responsible and until when, as said right behind a stretch that a person marked. */
  findDuties: (outline: Outline, range: Range) => Duty[]
  /** How a measure's words are read; in a whole document its dates count from what it says of its own time, working days with the `special` ones. */
  words: ReadWords
  readWordsOf: (outline: Outline, special: SpecialDays) => ReadWords
  tables: TableWords
  /** A paragraph, and a sentence, that ends a document and is none of its matter. */
  isClosingBlock: (folded: string) => boolean
  isFormula: (folded: string) => boolean
  splitSentences: (text: string, range: Range) => Range[]
  promises: PromiseWords
}
