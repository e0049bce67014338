import { listRules } from '../../rule'

const day = '(?<year>(?:19|20)\\d\\d) ?[年./-] ?(?<month>\\d{1,2}) ?[月./-] ?(?<day>\\d{1,2}) ?日?'

/** Where a document tells the day on which it was made; the first that fits counts, of several places the last. */
export const ownDateRules = listRules({
  madeOn: {
    why: '成文日期 in the head of a published paper is its day.',
    pattern: new RegExp(`(?:成文|印发|发文|生成)(?:日期|时间)[: \\t]{1,3}${day}`, 'g'),
    fits: ['成文日期:2031年1月28日', '印发日期 2031-01-28'],
    leaves: ['成文日期:见附件'],
  },
  signed: {
    why: 'A line that is nothing but a day stands under the body that signs.',
    pattern: new RegExp(`(?<=^|\\n)[ (]*${day}[ )]*(?=\\n|$)`, 'g'),
    fits: ['某某县司法局\n2031年1月28日', '(2031年1月28日)'],
    leaves: ['2031年1月28日前完成'],
  },
  signedBeside: {
    why: 'A short line that ends with a day is the signature in one line.',
    pattern: new RegExp(`(?<=^|\\n)[^\\n。,;:]{2,30}?[ ]?${day}[ )]*(?=\\n|$)`, 'g'),
    fits: ['某某县司法局 2031年1月28日'],
    leaves: ['会议于2031年1月28日召开。'],
  },
  handedOut: {
    why: '2031年1月28日印发 stands at the foot of a paper.',
    pattern: new RegExp(`(?<![\\d于])${day}(?:印发|发布|公布)(?= *(?:\\n|$))`, 'g'),
    fits: ['某某县政府办公室 2031年1月28日印发'],
    leaves: ['于2031年1月28日印发的通知'],
  },
  published: {
    why: '发布时间 is the day of a page that tells no other.',
    pattern: new RegExp(`(?:发布|公开|更新)?(?:日期|时间)[: \\t]{1,3}${day}`, 'g'),
    fits: ['发布时间:2031-01-28', '时间:2031年1月28日'],
    leaves: ['时间:上午'],
  },
})
