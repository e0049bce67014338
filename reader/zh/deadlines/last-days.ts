import {
  type DayTold,
  december,
  endOfMonth,
  type Groups,
  january,
  june,
  writeDay,
  yearOf,
} from '../../commitment/last-day'
import { readNumeral } from '../../outline/read-marker'

const quarters: Record<string, number> = { 一: 3, 二: 6, 三: 9, 四: 12, '1': 3, '2': 6, '3': 9, '4': 12 }
/** The last day of a part of a month; 下旬 and 底 end with the month. */
const partEnds: Record<string, number> = { 初: 10, 上旬: 10, 中旬: 20 }
const yearAfter = /次年|翌年|来年|第二年/

/** A number in digits or, as older reports write it, in words; 元月 is January. */
export const toNumber = (words: string | undefined): number =>
  words === '元' ? january : words === '两' ? 2 : Number(words) || readNumeral(words ?? '')

/** The day that is named, the last of the part of a month, or the last of the month where neither is. */
export function dayOf(groups: Groups, planYear: number | null): DayTold {
  const [year, month] = [yearOf(groups, planYear), toNumber(groups.month)]
  const day = groups.day ? toNumber(groups.day) : partEnds[groups.part ?? '']
  return day === undefined ? endOfMonth(year, month) : writeDay(year, month, day)
}

/** The last day of a stretch of months, whose end may name a year of its own; one that ends in an earlier month than it began ends a year later. */
export function endOfStretch(groups: Groups, planYear: number | null): DayTold {
  const begun = yearOf(groups, planYear)
  const isLater = yearAfter.test(groups.next ?? '') || toNumber(groups.month) < toNumber(groups.first)
  const year = groups.last ? Number(groups.last) : begun === null ? null : begun + (isLater ? 1 : 0)
  return dayOf({ month: groups.month, day: groups.day, part: groups.part }, year)
}

/** Before a month begins: the last day of the one before it. */
export function endOfMonthBefore(groups: Groups, planYear: number | null): DayTold {
  const year = yearOf(groups, planYear)
  const month = toNumber(groups.month)
  return month === january ? endOfMonth(year === null ? null : year - 1, december) : endOfMonth(year, month - 1)
}

export const endOfQuarter = (groups: Groups, planYear: number | null): DayTold =>
  endOfMonth(yearOf(groups, planYear), quarters[groups.quarter ?? ''] ?? december)

export const endOfHalf = (groups: Groups, planYear: number | null): DayTold =>
  endOfMonth(yearOf(groups, planYear), groups.half === '下半年' ? december : june)

export const endOfBothHalves = (groups: Groups, planYear: number | null): DayTold[] =>
  [june, december].map((month) => endOfMonth(yearOf(groups, planYear), month))

export const endOfYearBefore = ({ year }: Groups): string => `${Number(year) - 1}-12-31`

/** The last years of the five-year plans by their number: 十三五 ended with 2020. */
const lastYears: Record<string, number> = { 三: 2020, 四: 2025, 五: 2030, 六: 2035 }

export const endOfFiveYears = ({ plan }: Groups): string => `${lastYears[plan ?? '三']}-12-31`

/** Within three years: the plan's own year is the first of them. */
export function endOfTerm({ count }: Groups, planYear: number | null): DayTold {
  return planYear === null ? undefined : `${planYear + toNumber(count) - 1}-12-31`
}

/** The day before each feast that has a fixed one; 元旦 closes the year that is planned. */
const daysBefore: Record<string, [month: number, day: number]> = {
  元旦: [12, 31],
  三八: [3, 7],
  妇女节: [3, 7],
  植树节: [3, 11],
  五一: [4, 30],
  劳动节: [4, 30],
  五四: [5, 3],
  青年节: [5, 3],
  六一: [5, 31],
  儿童节: [5, 31],
  七一: [6, 30],
  建党节: [6, 30],
  八一: [7, 31],
  建军节: [7, 31],
  教师节: [9, 9],
  国庆: [9, 30],
  国庆节: [9, 30],
  十一: [9, 30],
  国家宪法日: [12, 3],
  宪法日: [12, 3],
}

/** Before a feast with a fixed day: the day before it; before the 元旦 of a year that is named, the last of the year before. */
export function dayBeforeFeast(groups: Groups, planYear: number | null): DayTold {
  const feast = groups.feast ?? ''
  const year = yearOf(groups, planYear)
  const day = daysBefore[feast]
  if (year === null || !day) return undefined
  return writeDay(groups.year && feast === newYear ? year - 1 : year, ...day)
}

const newYear = '元旦'
