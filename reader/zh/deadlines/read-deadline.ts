import { type Clock, type FoundDeadline, findDeadline, noDeadline } from '../../commitment/deadline-rule'
import { maskByRules } from '../../rule'
import { movedFrom } from './marked-dates'
import { beforeOpeningDate, documentName, noDates, spanWords, timeWords, whichOnes } from './no-dates'
import { chineseDeadlines } from './order'
import { eachCase } from './term-rules'

/**
 * Until when folded words of a measure say it is to be done. A date wins over a period, a period over the year, the year over "ongoing";
 * of several dates the last is the due day. Titles of documents, comparisons with past years and dates that were moved are no deadlines.
 */
export function readDeadline(words: string, planYear: number | null, clock?: Clock): FoundDeadline {
  const found = findFirst(words, planYear, clock)
  return found.kind === 'fixed' && found.due ? addFarther(found, words, planYear, clock) : found
}

/** The deadline that a cell or a label's words say. */
export const readDeadlineCell = (words: string, planYear: number | null, clock?: Clock): FoundDeadline =>
  findDeadline(chineseDeadlines.dueCells, words, { planYear, clock }) ?? readDeadline(words, planYear, clock)

/** True where words hold a date, a period or the plan's year. */
export function hasDeadlineWords(words: string): boolean {
  const { at, kind } = findFirst(words, null)
  return at >= 0 && kind !== 'ongoing'
}

/** True where words hold a date or a period; the plan's year as a whole is none. */
export function hasDate(words: string): boolean {
  const { at, kind } = findFirst(words, null)
  return at >= 0 && kind !== 'ongoing' && kind !== 'withinYear'
}

/** The date with which a clause opens: 6月底前…, 力争年内…; null where it opens with none. */
export function readOpeningDate(clause: string): string | null {
  if (!timeWords.pattern.test(clause)) return null
  const found = findDeadline(chineseDeadlines.openingDates, maskNames(clause), { planYear: null })
  const opening = clause.match(beforeOpeningDate.pattern)?.[0].length ?? 0
  return found && found.at <= opening + 1 ? found.text : null
}

/**
 * How often a clause says, with which it opens behind the body that acts at most: 每季度评查行政执法案卷; null where it does not, or where
 * it only goes on with the object of the clause before it: 每季度通报一次.
 */
function readOpeningPeriod(clause: string): string | null {
  const found = findDeadline(chineseDeadlines.openingPeriods, maskNames(clause), { planYear: null })
  if (!found?.text.startsWith('每') || found.at > longestActor) return null
  const own = clause.slice(found.at + found.text.length).replace(howOften, '')
  return own.length >= shortestAct ? found.text : null
}

/** The date that a clause carries wherever it stands in it: 修订手册6月底前完成; null where it carries none. */
export function readClauseDate(clause: string): string | null {
  if (!timeWords.pattern.test(clause)) return null
  const opening = readOpeningDate(clause) ?? readOpeningPeriod(clause)
  return opening ?? findDeadline(chineseDeadlines.fartherDates, maskNames(clause), { planYear: null })?.text ?? null
}

function findFirst(words: string, planYear: number | null, clock?: Clock): FoundDeadline {
  if (!timeWords.pattern.test(words)) return noDeadline
  const found = findDeadline(chineseDeadlines.deadlines, maskNames(words), { planYear, clock })
  return found ? { ...found, text: words.slice(found.at, found.at + found.text.length) } : noDeadline
}

/** More dates than any measure names. */
const mostDates = 6

/** The days that stand farther on are kept too; where one of them is later its words tell until when. */
function addFarther(first: FoundDeadline, words: string, planYear: number | null, clock?: Clock): FoundDeadline {
  const days = new Set(first.days ?? [first.due ?? ''])
  let [last, rest] = [first, maskNames(words)]
  let from = first.at + first.text.length
  for (let round = 0; round < mostDates && from < rest.length; round++) {
    rest = '＿'.repeat(from) + rest.slice(from)
    const next = findDeadline(chineseDeadlines.fartherDates, rest, { planYear, clock })
    if (!next?.due) break
    for (const day of next.days ?? [next.due]) days.add(day)
    from = next.at + next.text.length
    if (next.due > (last.due ?? '')) last = { ...next, text: words.slice(next.at, from) }
  }
  return days.size > 1 ? { ...last, kind: 'fixed', days: [...days].sort() } : first
}

/** Words of the same length, in which names, years compared with, and spans and dates that say which ones are meant cannot be taken for dates. */
function maskNames(words: string): string {
  const untitled = maskByRules(documentName, words)
  const current = spanWords.pattern.test(untitled)
    ? [whichOnes, movedFrom, eachCase].reduce((rest, rules) => maskByRules(rules, rest), untitled)
    : untitled
  return anyYear.test(current) ? maskByRules(noDates, current) : current
}

/** How many characters the body that acts may take before its time. */
const longestActor = 12
/** How many characters an act with an object of its own takes, and words that only count it. */
const shortestAct = 8
const howOften = /(?:不少于|至少|不低于)?[\d一两二三四五六]{1,2}[次轮场批期]以?上?/
const anyYear = /(?:19|20)\d\d/
