import { type DeadlineRule, fixedAt } from '../../commitment/deadline-rule'
import { endOfNamedYear } from '../../commitment/last-day'
import { listRules } from '../../rule'
import { anyYear, dayWords, monthWords, namedYear, yearWords } from './date-words'
import { dayOf, endOfMonthBefore, endOfStretch } from './last-days'

/** Days and months: a fixed end. */
export const dateRules = listRules<DeadlineRule>({
  monthStretch: {
    why: 'A stretch of months ends with its last.',
    pattern: new RegExp(
      `${yearWords}\\d{1,2}月(?:\\d{1,2}日|初|上旬|中旬|下旬|底)?[-至到~](?:(?<last>20\\d\\d)年)?${monthWords}月(?:${dayWords}日)?(?:底|末|上旬|中旬|下旬)?(?:之?前)?`,
    ),
    read: fixedAt(endOfStretch),
    fits: ['2031年3月至6月', '4月10日-5月底', '11月到2032年2月'],
    leaves: ['3月至今'],
  },
  yearStretch: {
    why: 'A stretch of years that is not part of a name ends with its last.',
    pattern: new RegExp(`(?<=^|[,;。(])${anyYear}年?[-至到~]${namedYear}年(?=,|$|\\))`),
    read: fixedAt(endOfNamedYear),
    fits: ['2031-2033年,全县', '2031年至2033年'],
    leaves: ['2031-2033年规划'],
  },
  byDay: {
    why: '6月30日前 names the last day.',
    pattern: new RegExp(`${yearWords}${monthWords}月${dayWords}[日号](?:之?前|以前|截止|为止|止|内)`),
    read: fixedAt(dayOf),
    fits: ['6月30日前', '2031年十月八日止'],
    leaves: ['6月30日印发'],
  },
  partOfMonth: {
    why: '6月底 and 3月下旬 are over with the month at the latest.',
    pattern: new RegExp(`${yearWords}${monthWords}月(?:份|底|末|上旬|中旬|下旬)+(?:之?前|以前)?`),
    read: fixedAt(dayOf),
    fits: ['6月底前', '2031年三月下旬', '9月份'],
    leaves: ['6月公布'],
  },
  beforeMonth: {
    why: '7月前 ends with the last day of June.',
    pattern: new RegExp(`${yearWords}${monthWords}月(?:之前|以前|前)`),
    read: fixedAt(endOfMonthBefore),
    fits: ['7月前', '2031年1月之前'],
    leaves: ['7月当前'],
  },
  dayOfYear: {
    why: 'A month or day with its year is a date, unless something begins there.',
    pattern: /(?<year>(?:19|20)\d\d)年(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?(?!起|以来|至|-|~|\d)/,
    read: fixedAt(dayOf),
    fits: ['2031年9月公布', '2031年9月8日召开'],
    leaves: ['2031年9月起', '2031年9月以来'],
  },
  monthAlone: {
    why: 'A month at the head of a clause is a date in the plan’s year.',
    pattern: /(?<=^|[,。;、:在于])(?<month>1[0-2]|[1-9])月(?![\d份底末前月至-]|[上中下]旬)(?=,|[一-龥])/,
    read: fixedAt(dayOf),
    fits: ['9月,清点档案', '拟在10月开展'],
    leaves: ['时间为9月', '约9月开展'],
  },
})
