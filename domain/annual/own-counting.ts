import type { CitedSentence } from './cited-text'
import { type Content, isCountedOff } from './contents'

/** 一是, 第一, and （1） at the head of a text. */
const counting =
  /^\s*(?:[一二三四五六七八九十]{1,3}是(?!否)[，,：:]?|第[一二三四五六七八九十]{1,3}[，,、：:]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．](?!\d))\s*/
/** The second of what a paragraph counts within itself. */
const second = /[。；;，,.\s](?:二是|第二[，,、：:]|[（(][二2][）)]|2[.、．](?!\d))/

/** True of a text that begins with a counting of its own. */
export const beginsCounted = (text: string): boolean => counting.test(text)

/**
 * What somebody typed, without the 一是 before it where the report counts its paragraphs off by itself; a paragraph that goes on with
 * 二是 counts its own parts, which stay.
 */
export function dropCounting(sentences: readonly CitedSentence[], content: Content): CitedSentence[] {
  const [first, ...rest] = sentences
  if (!first || !isCountedOff(content)) return [...sentences]
  const text = first.text.replace(counting, '')
  const countsParts = second.test([text, ...rest.map((each) => each.text)].join('\n'))
  return countsParts || !/[\p{Letter}\d]/u.test(text) ? [...sentences] : [{ ...first, text }, ...rest]
}
