import type { FoundDeadline } from './commitment/deadline-rule'
import { readEnglishDeadline } from './en/deadlines/read-deadline'
import type { Language } from './language'
import { foldText } from './outline/fold-text'
import { readDeadlineCell } from './zh/deadlines/read-deadline'

/** The deadline that the words of a cell say in a plan for this year (上半年, 6月底前, 每季度, end of June); loads nothing of the reader beside its deadlines. */
export function readDueWords(words: string, language: Language['code'], planYear: number): FoundDeadline {
  return language === 'en' ? readEnglishDeadline(words, planYear) : readDeadlineCell(foldText(words), planYear)
}
