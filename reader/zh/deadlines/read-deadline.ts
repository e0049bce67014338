import { type FoundDeadline, findDeadline, noDeadline } from '../../commitment/deadline-rule'
import { maskByRules } from '../../rule'
import { beforeOpeningDate, documentName, noDates, timeWords } from './no-dates'
import { chineseDeadlines } from './order'

/**
 * Until when folded words of a measure say it is to be done. A date wins over a period, a period over the year,
 * the year over "ongoing"; among dates the first. Titles of documents and comparisons with past years are no deadlines.
 */
export function readDeadline(words: string, planYear: number | null): FoundDeadline {
  if (!timeWords.pattern.test(words)) return noDeadline
  const found = findDeadline(chineseDeadlines.deadlines, maskNames(words), { planYear })
  return found ? { ...found, text: words.slice(found.at, found.at + found.text.length) } : noDeadline
}

/** The deadline that a cell or a label's words say. */
export const readDeadlineCell = (words: string, planYear: number | null): FoundDeadline =>
  findDeadline(chineseDeadlines.dueCells, words, { planYear }) ?? readDeadline(words, planYear)

/** True where words hold a date, a period or the plan's year. */
export const hasDeadlineWords = (words: string): boolean =>
  !['unset', 'ongoing'].includes(readDeadline(words, null).kind)

/** True where words hold a date or a period; the plan's year as a whole is none. */
export const hasDate = (words: string): boolean => ['fixed', 'recurring'].includes(readDeadline(words, null).kind)

/** The date with which a clause opens: 6月底前…, 力争年内…; null where it opens with none. */
export function readOpeningDate(clause: string): string | null {
  if (!timeWords.pattern.test(clause)) return null
  const found = findDeadline(chineseDeadlines.openingDates, maskNames(clause), { planYear: null })
  const opening = clause.match(beforeOpeningDate.pattern)?.[0].length ?? 0
  return found && found.at <= opening + 1 ? found.text : null
}

/** Words of the same length, in which names of documents and years compared with cannot be taken for dates. */
function maskNames(words: string): string {
  const untitled = maskByRules(documentName, words)
  return anyYear.test(untitled) ? maskByRules(noDates, untitled) : untitled
}

const anyYear = /(?:19|20)\d\d/
