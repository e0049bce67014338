import type { Language } from '../language'
import { readEnglish } from './read-report'
import { englishWords, readEnglishWords } from './read-words'
import { readEnglishSection } from './sections/read-section'
import * as promises from './sentences/promise-words'
import { splitEnglishSentences } from './sentences/split-sentences'
import { unwrapEnglish } from './sentences/unwrap'
import { englishTables } from './tables/table-words'

/** How English reports and action plans are read; `endAtLast` of the document ends their sections, no formula does. */
export const english: Language = {
  code: 'en',
  unwrapLines: unwrapEnglish,
  readDocument: readEnglish,
  readSection: (outline, section, planYear) =>
    readEnglishSection(outline, section, planYear === null ? null : planYear - 1),
  findDuties: () => [],
  words: englishWords,
  readWordsOf: readEnglishWords,
  tables: englishTables,
  isClosingBlock: () => false,
  isFormula: () => false,
  splitSentences: splitEnglishSentences,
  promises,
}
