import { foldText } from '../outline/fold-text'
import type { Range, Span } from '../report-text'
import { fitsAny, listRules, type Rule } from '../rule'

/** A sentence on what was done, and which paragraph it stands in; none where only the sentence is known. */
export type Told = Span & { paragraph?: number }

const openings = listRules({
  countedOff: {
    why: '一是, 第二, and （三） begin another matter within a line.',
    pattern:
      /^\s*(?:[一二三四五六七八九十]{1,3}(?:是|、)|第[一二三四五六七八九十]{1,3},|\([一二三四五六七八九十\d]{1,3}\))/,
    fits: ['一是建成平台', '第二,印发清单', '(三)规范执法'],
    leaves: ['一次性建成'],
  },
  numbered: {
    why: '1. and ① begin another matter within a line.',
    pattern: /^\s*(?:\d{1,2}[.、](?!\d)|[①-⑳])/,
    fits: ['1.建成平台', '②印发清单'],
    leaves: ['1.5公里'],
  },
})

const heading: Rule = {
  why: '三、主要负责人履职情况 without a stop heads what follows and tells nothing itself.',
  pattern: /^\s*(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十]{1,3}[)])[^。;:!?]*$/,
  fits: ['三、主要负责人履职情况', '(二)规范执法'],
  leaves: ['三、建成平台。', '三是建成平台'],
}

/** Stretches of a text as sentences on work done, headings left out: a paragraph ends with its line, or where the next matter is counted off. */
export function toTold(text: string, ranges: readonly Range[]): Told[] {
  let paragraph = 0
  return ranges.flatMap(({ start, end }, at) => {
    const before = ranges[at - 1]?.end ?? start
    const words = text.slice(start, end)
    if (text.slice(before, start).includes('\n') || fitsAny(openings, foldText(words))) paragraph++
    return fitsAny(heading, foldText(words)) ? [] : [{ start, end, text: words, paragraph }]
  })
}
