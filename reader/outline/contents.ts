import type { Rule } from '../rule'

/** The head of a table of contents. */
export const contentsHead: Rule = {
  why: '目录 and On this page stand over headings that come again further down.',
  pattern: /^(?:目 ?录|on this page|contents|table of contents|in this (?:page|report|section)|jump to)[: ]?$/i,
  fits: ['目 录', 'On this page', 'Contents:'],
  leaves: ['目录管理'],
}

/** The line over a list of papers that come with a document. */
export const attachmentHead: Rule = {
  why: '附件： opens a list of papers that come with the document; what is numbered in it heads nothing.',
  pattern: /^(?:附件?|附表)[:：]/,
  fits: ['附件:1.任务分工表', '附:'],
  leaves: ['附件管理办法'],
}
