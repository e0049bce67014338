import { type DeadlineRule, fixedAt } from '../../commitment/deadline-rule'
import { listRules } from '../../rule'
import { anyDate, before, dayWords, monthWords, yearWords } from './date-words'
import { dayOf, endOfMonthBefore } from './last-days'

const wholeYear = '(?<year>20\\d\\d)'
const mark = ' ?[./-] ?'
const oneDay = `(?<month>\\d{1,2})${mark}(?<day>\\d{1,2})`

/** Dates written with dots, strokes or dashes, or as a number of eight digits. */
export const markedDates = listRules<DeadlineRule>({
  markedStretch: {
    why: '2031.3.1-2031.6.30 ends with its last day.',
    pattern: new RegExp(
      `(?<![\\d.])20\\d\\d${mark}\\d{1,2}${mark}\\d{1,2} ?[日]?[至到~-] ?${wholeYear}${mark}${oneDay}(?![\\d.])日?${before}?`,
    ),
    read: fixedAt(dayOf),
    fits: ['2031.3.1-2031.6.30', '2031/3/1至2031/6/30前'],
    leaves: ['2031.3.1起'],
  },
  markedDay: {
    why: '2031.6.30前, 2031-06-30 and 2031/6/30 are days, unless something begins or is dated there.',
    pattern: new RegExp(
      `(?<![\\d.])${wholeYear}${mark}${oneDay}(?![\\d.])日?(?:${before}|截止|为止|止)?(?!起|以来|至|到|印发|发布|制定)`,
    ),
    read: fixedAt(dayOf),
    fits: ['2031.6.30前', '2031-06-30', '2031/6/30日前'],
    leaves: ['2031.6.30起', '2031.6.30.1'],
  },
  markedMonth: {
    why: '2031.6底前 and 2031-06底 end with that month.',
    pattern: new RegExp(`(?<![\\d.])${wholeYear}${mark}${monthWords}月?[底末]${before}?`),
    read: fixedAt(dayOf),
    fits: ['2031.6底前', '2031-06月底'],
    leaves: ['2031.6前'],
  },
  beforeMarkedMonth: {
    why: '2031.7前 ends with the month before, as 2031年7月前 does.',
    pattern: new RegExp(`(?<![\\d.])${wholeYear}${mark}${monthWords}月?${before}`),
    read: fixedAt(endOfMonthBefore),
    fits: ['2031.7前', '2031/07前'],
    leaves: ['2031.7'],
  },
  shortDay: {
    why: '6.30前 and 6/30前 are days of the plan’s year.',
    pattern: new RegExp(`(?<![\\d.%/-])${oneDay}日?(?:${before}|截止|为止)`),
    read: fixedAt(dayOf),
    fits: ['6.30前', '12/31以前', '6-30日前'],
    leaves: ['3.5前所未有', '6.30'],
  },
  digitsAlone: {
    why: '20310630前 is year, month and day.',
    pattern: new RegExp(`(?<!\\d)${wholeYear}(?<month>\\d\\d)(?<day>\\d\\d)(?:${before}|止)`),
    read: fixedAt(dayOf),
    fits: ['20310630前'],
    leaves: ['20310630'],
  },
  movedTo: {
    why: '延期至9月30日 and 调整为9月 name the day that holds now.',
    pattern: new RegExp(
      `(?<=(?:延期|延长|推迟|顺延|调整|变更|提前|改)(?:至|到|为))${yearWords}${monthWords}月(?:${dayWords}[日号])?`,
    ),
    read: fixedAt(dayOf),
    fits: ['延期至9月30日', '整改时限调整为9月'],
    leaves: ['调整至9处'],
  },
})

const moving = '(?:延期|延长|推迟|顺延|调整|变更|提前|改)(?:至|到|为)'

/** A date that another one took the place of. */
export const movedFrom = listRules({
  originally: {
    why: '原定6月底前 is no longer the day.',
    pattern: new RegExp(
      `原(?:定|计划|拟|先|来)?(?:的?(?:完成|整改|办结)?(?:时限|期限|时间|日期))?[于为在:]?(?:${anyDate}|20\\d\\d[./-]\\d{1,2}[./-]\\d{1,2}|年底)${before}?`,
      'g',
    ),
    fits: ['原定6月底前', '原完成时限为6月30日', '原时限:2031.6.30'],
    leaves: ['原料场6月底前'],
  },
  movedAway: {
    why: '由6月底延期至9月底: the first of the two is no longer the day.',
    pattern: new RegExp(`[由从](?:${anyDate}|年底)${before}?(?=[^,。;]{0,4}${moving})`, 'g'),
    fits: ['由6月底延期至9月底', '从6月30日前调整为9月底前'],
    leaves: ['由6月底前的值班表'],
  },
})
