import type { Rule } from '../../rule'
import { openingSpan, openingYear } from './date-words'

/** A date before the body that acts. */
export const leadingDate: Rule = {
  why: '6月底前 and 上半年 may stand before the body that acts.',
  pattern: new RegExp(`^${openingYear}(?:${openingSpan})?`),
  fits: ['6月底前县水利局', '上半年水利站'],
}

/** A date or period before the act. */
export const leadingTime: Rule = {
  why: '6月底前, 全年 and 每季度 may stand before the act.',
  pattern: new RegExp(`^${openingYear}(?:${openingSpan}|全年|每(?:月|季度?|半年|年))?,?`),
  fits: ['2031年6月底前,清淤', '每季度巡河', '全年清淤'],
}

/** A year as a whole. */
export const wholeYear: Rule = {
  why: '2031年 and 今年 mean the whole year.',
  pattern: /^(?:在|到)?(?:(?:19|20)\d\d年|今年|明年|本年度?)$/,
  fits: ['2031年', '今年'],
  leaves: ['2031年底前', '6月底前'],
}

/** The year that was just named, as a whole. */
export const withinIt: Rule = {
  why: '全年 and 年内 after 2031年 are the same time.',
  pattern: /^(?:全年|年内)$/,
  fits: ['全年', '年内'],
  leaves: ['2033年'],
}

/** The year of the plan by any of its names. */
export const sameYear: Rule = {
  why: '年内, 年底前 and 全年 end on the same day.',
  pattern: /^(?:今年|本年)?(?:年?底前?|年末前?|年内|全年)$/,
  fits: ['年底前', '全年', '年内'],
  leaves: ['2031年', '6月底前'],
}
