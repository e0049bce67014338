import { december, endOfMonth, type Groups, june, writeDay, yearOf } from '../../commitment/last-day'
import { readNumeral } from '../../outline/read-marker'

const quarters: Record<string, number> = { 一: 3, 二: 6, 三: 9, 四: 12, '1': 3, '2': 6, '3': 9, '4': 12 }
const counts: Record<string, number> = { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5 }

/** A number in digits or, as older reports write it, in words. */
const toNumber = (words: string | undefined): number => Number(words) || readNumeral(words ?? '')

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
  return month > 1 ? endOfMonth(year, month - 1) : endOfMonth(year === null ? null : year - 1, december)
}

export const endOfQuarter = (groups: Groups, planYear: number | null): string | undefined =>
  endOfMonth(yearOf(groups, planYear), quarters[groups.quarter ?? ''] ?? december)

export const endOfHalf = (groups: Groups, planYear: number | null): string | undefined =>
  endOfMonth(yearOf(groups, planYear), groups.half === '下半年' ? december : june)

export const endOfYearBefore = ({ year }: Groups): string => `${Number(year) - 1}-12-31`

/** The last years of the five-year plans by their number: 十三五 ended with 2020. */
const lastYears: Record<string, number> = { 三: 2020, 四: 2025, 五: 2030, 六: 2035 }

export const endOfFiveYears = ({ plan }: Groups): string => `${lastYears[plan ?? '三']}-12-31`

/** Within three years: the plan's own year is the first of them. */
export function endOfTerm({ digits, numeral }: Groups, planYear: number | null): string | undefined {
  const count = digits ? Number(digits) : (counts[numeral ?? ''] ?? 1)
  return planYear === null ? undefined : `${planYear + count - 1}-12-31`
}

/** The day before each feast that has a fixed one; 元旦 closes the year that is planned. */
const daysBefore: Record<string, [month: number, day: number]> = {
  元旦: [12, 31],
  五一: [4, 30],
  劳动节: [4, 30],
  七一: [6, 30],
  建党节: [6, 30],
  八一: [7, 31],
  建军节: [7, 31],
  国庆: [9, 30],
  国庆节: [9, 30],
  国家宪法日: [12, 3],
}

/** Before a feast with a fixed day: the day before it. */
export function dayBeforeFeast(groups: Groups, planYear: number | null): string | undefined {
  const year = yearOf(groups, planYear)
  const day = daysBefore[groups.feast ?? '']
  return year === null || !day ? undefined : writeDay(year, ...day)
}
