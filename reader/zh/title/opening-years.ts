import type { Rule } from '../../rule'

/** A paragraph that opens with a year; the group is the year. */
export const openingYear: Rule = {
  why: '2031年以来， at the head of a first paragraph is the year the paper speaks of.',
  pattern: /^((?:19|20)\d\d)年度?(?:以来)?,/,
  fits: ['2031年,全镇', '2031年度以来,'],
  leaves: ['2031年底前,'],
}

/** Words that make an opening with a year one that looks ahead. */
export const aheadOpening: Rule = {
  why: '2031年，我们将… plans the year that it opens with.',
  pattern: /目标是|目标为|将|力争|要(?!求)/,
  fits: ['2031年,我镇将', '2031年,要抓好'],
  leaves: ['2031年,按照要求'],
}

/** Words that make an opening with a year one that looks back. */
export const backOpening: Rule = {
  why: '完成了 tells of what is done, even where 将 stands beside it.',
  pattern: /[一-龥]了/,
  fits: ['2031年,完成了清理'],
  leaves: ['了解'],
}
