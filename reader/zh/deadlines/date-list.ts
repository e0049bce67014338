import type { DayTold, Groups } from '../../commitment/last-day'
import { dayOf, endOfHalf, endOfMonthBefore, endOfQuarter } from './last-days'

const year = '(?:(?<year>\\d{4}) ?年 ?|(?<next>[次翌]年))?'
const month = '(?<month>\\d{1,2}|元|十[一二]?|[一二三四五六七八九]) ?月 ?'
const day = '(?:(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3}) ?[日号]|(?<part>初|上旬|中旬|下旬|底|末))?'
const period = '第?(?<quarter>[一二三四1-4])季度|(?<half>[上下]半年)'
const shared = '(?<dayOnly>\\d{1,2})[日号]|第?(?<bare>\\d{1,2}|[一二三四五六七八九十])(?= ?[、和及])'
/** One date of a list; what it leaves out it has from the one before it or behind it. */
const oneDate = new RegExp(`${year}(?:${month}${day}|${period}|${shared})`, 'g')
const quarterBehind = /季度[末底]?前?$/
const beforeBareMonth = /月份?(?:之?前|以前)$/

/** The last days of all dates in a list: 6月30日和12月31日; a year, a month or the word behind a number is said once for several. */
export function daysOfList({ list = '' }: Groups, planYear: number | null): DayTold[] {
  const readMonth = beforeBareMonth.test(list) ? endOfMonthBefore : dayOf
  const isQuarters = quarterBehind.test(list)
  let [year, month]: [number | null, string | undefined] = [planYear, undefined]
  return [...list.matchAll(oneDate)].map(({ groups = {} }) => {
    if (groups.year) year = Number(groups.year)
    if (groups.next && year !== null) year++
    month = groups.month ?? (isQuarters ? undefined : groups.bare) ?? month
    if (groups.half) return endOfHalf({ half: groups.half }, year)
    const quarter = groups.quarter ?? (isQuarters ? groups.bare : undefined)
    if (quarter) return endOfQuarter({ quarter }, year)
    return readMonth({ month, day: groups.day ?? groups.dayOnly, part: groups.part }, year)
  })
}
