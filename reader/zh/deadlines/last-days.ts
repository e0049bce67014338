import { endOfMonth, writeDay } from '../../commitment/last-day'
import { readNumeral } from '../../outline/read-marker'

/** What a rule's pattern takes of a date, by name. */
export type Groups = Record<string, string | undefined>

const quarters: Record<string, number> = { 一: 3, 二: 6, 三: 9, 四: 12, '1': 3, '2': 6, '3': 9, '4': 12 }
const counts: Record<string, number> = { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5 }

/** A number in digits or, as older reports write it, in words. */
const toNumber = (words: string | undefined): number =>
  /^\d/.test(words ?? '') ? Number(words) : readNumeral(words ?? '')

const yearOf = ({ year }: Groups, planYear: number | null): number | null => (year ? Number(year) : planYear)

/** The day that is named, or the last of the month where none is. */
export function dayOf(groups: Groups, planYear: number | null): string | undefined {
  const year = yearOf(groups, planYear)
  if (!groups.day) return endOfMonth(year, toNumber(groups.month))
  return year === null ? undefined : writeDay(year, toNumber(groups.month), toNumber(groups.day))
}

/** The last day of a stretch of months, whose end may name a year of its own. */
export const endOfStretch = (groups: Groups, planYear: number | null): string | undefined =>
  dayOf({ ...groups, year: groups.last ?? groups.year }, planYear)

/** Before a month begins: the last day of the one before it. */
export function endOfMonthBefore(groups: Groups, planYear: number | null): string | undefined {
  const year = yearOf(groups, planYear)
  const month = toNumber(groups.month)
  return month > 1 ? endOfMonth(year, month - 1) : endOfMonth(year === null ? null : year - 1, 12)
}

export const endOfQuarter = (groups: Groups, planYear: number | null): string | undefined =>
  endOfMonth(yearOf(groups, planYear), quarters[groups.quarter ?? ''] ?? 12)

export const endOfHalf = (groups: Groups, planYear: number | null): string | undefined =>
  endOfMonth(yearOf(groups, planYear), groups.half === '下半年' ? 12 : 6)

export const endOfNamedYear = ({ year }: Groups): string => `${year}-12-31`

export const endOfYearBefore = ({ year }: Groups): string => `${Number(year) - 1}-12-31`

export const endOfPlanYear = (_: Groups, planYear: number | null): string | undefined =>
  planYear === null ? undefined : `${planYear}-12-31`

/** The end of a five-year plan: the thirteenth ended with 2020. */
export const endOfFiveYears = ({ plan }: Groups): string => `${2020 + 5 * '三四五六'.indexOf(plan ?? '三')}-12-31`

/** Within three years: the plan's own year is the first of them. */
export function endOfTerm({ digits, numeral }: Groups, planYear: number | null): string | undefined {
  const count = digits ? Number(digits) : (counts[numeral ?? ''] ?? 1)
  return planYear === null ? undefined : `${planYear + count - 1}-12-31`
}
