import { listRules } from '../rule'

/** Lines that belong to the printed sheet: who may read it, and the numbers of pages. */
export const printedLines = listRules({
  publication: {
    why: '（此件公开发布） says only who may read the paper.',
    pattern: /^\(?(此件(主动|依申请|不予)?(公开|删减)(发布)?|此页无正文|信息公开选项:.{0,10}|主动公开|完)\)?$/,
    fits: ['(此件公开发布)', '(此页无正文)'],
    leaves: ['主动公开信息12条'],
  },
  dashedPageNumber: {
    why: 'A number between dashes is that of a printed page; a bare number may be a table’s row.',
    pattern: /^[-·=|] ?\d{1,4} ?[-·=|]$/,
    fits: ['- 12 -', '-3-'],
    leaves: ['12'],
  },
  namedPageNumber: {
    why: '第3页, Page 3 of 9 and 3/9 say that they number a page.',
    pattern: /^(第 ?\d{1,4} ?页( ?[,/]? ?\(?共 ?\d{1,4} ?页\)?)?|Page \d{1,4}( of \d{1,4})?|\d{1,4} ?\/ ?\d{1,4})$/i,
    fits: ['第3页 共9页', 'Page 3 of 9', '3/9'],
    leaves: ['第3页起是附表'],
  },
  runningPageNumber: {
    why: 'The name of the paper beside Page 3 is the head or foot of a printed page.',
    pattern: /^Page \d{1,4}(?: of \d{1,4})? ?[|·•-] ?.{0,120}$|^[^.]{0,100}[|·•] ?Page \d{1,4}(?: of \d{1,4})?$/i,
    fits: ['Page 3 | Annual Review', 'Annual Review | Page 3 of 9'],
    leaves: ['See Page 3'],
  },
})
