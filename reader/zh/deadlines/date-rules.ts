import { type DeadlineRule, fixedAt, fixedAtEach } from '../../commitment/deadline-rule'
import { endOfNamedYear } from '../../commitment/last-day'
import { listRules } from '../../rule'
import { daysOfList } from './date-list'
import {
  anyDate,
  anyYear,
  before,
  dateLink,
  dayWords,
  endingDate,
  laterYear,
  monthWords,
  namedYear,
  yearWords,
} from './date-words'
import { dayOf, endOfMonthBefore, endOfStretch } from './last-days'

const partOfMonth = '(?<part>初|上旬|中旬|下旬|底|末)'
const firstMonth = '(?<first>\\d{1,2}|元|十[一二]?|[一二三四五六七八九]) ?月'
const lastYear = '(?:(?<last>20\\d\\d) ?年 ?|(?<next>[次翌]年|第二年))?'

/** Several dates at once: each is kept. */
export const listedDates = listRules<DeadlineRule>({
  dateList: {
    why: '6月30日和12月31日, 3月、6月和9月底前 name several days.',
    pattern: new RegExp(
      `(?<list>(?:(?:${anyDate}|(?<=[^\\d第])\\d{1,2})${before}?${dateLink})+(?:${endingDate}|${anyDate}(?=${before})))${before}?`,
    ),
    read: fixedAtEach((groups, planYear) => daysOfList(groups, planYear)),
    fits: ['6月30日和12月31日', '3月、6月和9月底前', '6月和12月前', '上半年和下半年', '5月15日、30日前'],
    leaves: ['6月30日', '6月、12月', '6月30日和各村'],
  },
  monthList: {
    why: '6月、12月 at the head of a clause are months of the plan’s year.',
    pattern: new RegExp(
      `(?<=^|[,。;:在于])(?<list>(?:(?:${anyDate}|(?<=[在于别])\\d{1,2})${dateLink})+${laterYear}(?:\\d{1,2}|十[一二]?|[一二三四五六七八九]) ?月)份?(?![度底末日以起]|[上中下]旬)`,
    ),
    read: fixedAtEach((groups, planYear) => daysOfList(groups, planYear)),
    fits: ['6月、12月', '分别于3月、6月和9月', '在四月和十月'],
    leaves: ['各村6月、12月', '6月、12月起'],
  },
  quarterList: {
    why: '一、三季度 are two quarters of the plan’s year.',
    pattern: new RegExp(`(?<list>${yearWords}第?[一二三四](?:[、和及]第?[一二三四])+季度[末底]?${before}?)`),
    read: fixedAtEach((groups, planYear) => daysOfList(groups, planYear)),
    fits: ['一、三季度', '第二和第四季度末前'],
    leaves: ['每季度'],
  },
})

/** Days and months: a fixed end. */
export const dateRules = listRules<DeadlineRule>({
  monthStretch: {
    why: 'A stretch of months ends with its last.',
    pattern: new RegExp(
      `${yearWords}${firstMonth}(?: ?\\d{1,2} ?日|初|上旬|中旬|下旬|底)? ?[-至到~] ?${lastYear}${monthWords}月(?:${dayWords}日|${partOfMonth})?${before}?`,
    ),
    read: fixedAt(endOfStretch),
    fits: ['2031年3月至6月', '4月10日-5月底', '11月到2032年2月', '11月至次年2月'],
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
    pattern: new RegExp(`${yearWords}${monthWords}月${dayWords}[日号](?:\\d{1,2}[时点])?(?:${before}|截止|为止|止|内)`),
    read: fixedAt(dayOf),
    fits: ['6月30日前', '6月30日24时前', '2031年十月八日止', '2031 年 6 月 30 日前'],
    leaves: ['6月30日印发', '6月30日前往'],
  },
  partOfMonth: {
    why: '6月上旬 ends on the 10th, 中旬 on the 20th; 6月底 and 3月下旬 are over with the month.',
    pattern: new RegExp(`${yearWords}${monthWords}月(?:份?${partOfMonth}|份)(?:${before}|内)?`),
    read: fixedAt(dayOf),
    fits: ['6月底前', '2031年三月下旬', '9月份', '6月中旬前'],
    leaves: ['6月公布'],
  },
  beforeMonth: {
    why: '7月前 ends with the last day of June.',
    pattern: new RegExp(`${yearWords}${monthWords}月${before}`),
    read: fixedAt(endOfMonthBefore),
    fits: ['7月前', '2031年1月之前'],
    leaves: ['7月当前', '7月前往'],
  },
  dayOfYear: {
    why: 'A month or day with its year is a date, unless something begins there.',
    pattern: /(?<year>(?:19|20)\d\d) ?年 ?(?<month>\d{1,2}) ?月 ?(?:(?<day>\d{1,2}) ?日)?(?!起|以来|至|-|~|\d|版|第)/,
    read: fixedAt(dayOf),
    fits: ['2031年9月公布', '2031年9月8日召开'],
    leaves: ['2031年9月起', '2031年9月以来', '2031年9月版'],
  },
  dayAlone: {
    why: 'A day without its year, at the head of a clause or behind 不晚于, is of the plan’s year, unless something begins or is dated there.',
    pattern:
      /(?<=^|[,。;、:在于]|不迟于|最迟|结合)(?<month>1[0-2]|[1-9]) ?月 ?(?<day>[12]\d|3[01]|[1-9]) ?[日号](?!起|以来|至|到|[-~]|印发|发布|通过|召开|的)/,
    read: fixedAt(dayOf),
    fits: ['12月4日开展宣传', '不晚于9月15日完成'],
    leaves: ['9月15日起', '约9月15日开展', '于9月15日印发'],
  },
  monthAlone: {
    why: 'A month at the head of a clause is a date in the plan’s year.',
    pattern: /(?<=^|[,。;、:在于])(?<month>1[0-2]|[1-9])月(?![\d份底末初前月龄至-]|[上中下]旬)(?=,|[一-龥])/,
    read: fixedAt(dayOf),
    fits: ['9月,清点档案', '拟在10月开展'],
    leaves: ['时间为9月', '约9月开展', '9月龄'],
  },
})
