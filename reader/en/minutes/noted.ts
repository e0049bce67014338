import { trimRange } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import { matchFirst, splitAtRule } from '../../rule'
import { speaksOfLack } from '../sections/lacks'
import { nextThatRule, notedRule } from './minute-words'

const stopBehind = /[.,;]+$/

/** Each "that …" of what was found, noted or reported which says that something is lacking; none where the sentence notes nothing. */
export function readNoted(text: string, range: Range): Range[] {
  const words = text.slice(range.start, range.end)
  const noted = matchFirst(notedRule, words)
  if (!noted) return []
  const from = (noted.index ?? 0) + noted[0].length
  return splitAtRule(nextThatRule, words.slice(from), range.start + from)
    .map((piece) => trimRange(text, piece))
    .map(({ start, end }) => ({ start, end: start + text.slice(start, end).replace(stopBehind, '').length }))
    .filter(({ start, end }) => speaksOfLack(text.slice(start, end)))
}
