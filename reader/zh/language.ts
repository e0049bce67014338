import type { Language } from '../language'
import { listSentences } from '../list-sentences'
import { readChinese } from './read-report'
import { chineseWords, readChineseWords } from './read-words'
import { isClosingBlock, isFormula } from './sections/closing'
import * as promises from './sentences/promise-words'
import { readSteps } from './steps/read-steps'
import { findDuties } from './units/find-duties'
import { chineseTables } from './units/table-words'

/** How Chinese reports are read. */
export const chinese: Language = {
  code: 'zh',
  unwrapLines: (lines) => lines,
  readDocument: readChinese,
  readSection: readSteps,
  findDuties,
  words: chineseWords,
  readWordsOf: readChineseWords,
  tables: chineseTables,
  isClosingBlock,
  isFormula,
  splitSentences: listSentences,
  promises,
}
