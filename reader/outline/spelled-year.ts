import type { Rule } from '../rule'

/** A year spelled digit by digit. */
export const spelledYear: Rule = {
  why: '二〇三一年 and 一九八七年 are years spelled digit by digit.',
  pattern: /(?<![一二三四五六七八九〇○零])[一二](?:九|[〇○零0])[〇○零0一二三四五六七八九]{2}(?=年)/g,
  fits: ['二〇三一年', '一九八七年'],
  leaves: ['二〇三一号', '三二〇三一年'],
}
