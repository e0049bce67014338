import { listRules, type Rule } from '../rule'

/** Enumerators that open a paragraph of their own even where the text runs on without a line break. */
export const inlineMarkers = listRules<Rule & { level: number }>({
  inlineNumeral: {
    why: '一、 after a full stop opens a paragraph.',
    level: 1,
    pattern: /(?<=[。:;!?”)\s])[一二三四五六七八九十]{1,3}、/g,
    fits: ['已办结。二、补齐档案'],
    leaves: ['一、二、三组'],
  },
  inlineBracketedNumeral: {
    why: '（一） opens a paragraph; 见（一） and 第三款（一） only point to one.',
    level: 2,
    pattern: /(?<=[^第见按照及和至、,项款条(])\([一二三四五六七八九十]{1,3}\)/g,
    fits: ['已办结。(二)补齐档案'],
    leaves: ['详见(二)', '第三款(一)'],
  },
  inlineNumber: {
    why: '1. after a full stop opens a paragraph; 1.5 is a decimal.',
    level: 3,
    pattern: /(?<=[。:;!?”)\s])\d{1,2} ?(?:、|\.(?!\d))/g,
    fits: ['已办结。2.补齐档案'],
    leaves: ['长度:1.5公里', '第2.节'],
  },
  inlineBracketedNumber: {
    why: '（1） after a full stop opens a paragraph.',
    level: 4,
    pattern: /(?<=[。:;!?”\s])\(\d{1,2}\)/g,
    fits: ['已办结。(2)补齐档案'],
    leaves: ['见表(2)'],
  },
  inlineCircledNumber: {
    why: '① after a full stop opens a paragraph.',
    level: 5,
    pattern: /(?<=[。:;!?”\s])[①-⑳]/g,
    fits: ['已办结。②补齐档案'],
    leaves: ['见附图②'],
  },
})
