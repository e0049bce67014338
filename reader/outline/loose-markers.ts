import type { Rule } from '../rule'

/** A number with a full-width dot, as it stands in the source; the group is the number. */
export const wideDot: Rule = {
  why: '1．3个项目: a full-width dot after a number is no decimal point.',
  pattern: /^(\d{1,2})．/,
  fits: ['1．3个项目'],
  leaves: ['1.3公里'],
}

/** The second part of a paragraph whose first words are 一是. */
export const laterPart: Rule = {
  why: '一是 at the head of a paragraph that goes on with 二是 numbers its parts, not the paragraph.',
  pattern: /[。;,:]\s?(?:[二三四五六七八九十]{1,3}(?:是|要)|第[二三四五六七八九十]{1,3}[,、])/,
  fits: ['清理河道;二是补齐档案', '清理河道。第二,补齐档案'],
  leaves: ['十二是单数'],
}

/** A line that holds a number and nothing else. */
export const loneMarker: Rule = {
  why: '一是 or 第一， alone in a line belongs to the line below it.',
  pattern: /^(第[一二三四五六七八九十]{1,3}|[一二三四五六七八九十]{1,3}是)[、,]?$/,
  fits: ['一是', '第二,'],
  leaves: ['一是清理'],
}
