import type { Range } from '../report-text'
import { blank } from './letters'

const pairs = new Map([
  ['《', '》'],
  ['〈', '〉'],
  ['“', '”'],
  ['(', ')'],
  ['〔', '〕'],
])
/** How far a closing mark is looked for, and how deep marks of one kind may nest. */
const reach = 160
const deepest = 4

/**
 * The sentences of a stretch of folded Chinese text, each with its full stop; marks inside 《》, “” and () end nothing.
 * An ASCII full stop after a Chinese character counts as one too.
 */
export function splitSentences(folded: string, range: Range): Range[] {
  return splitAt(folded, range, (index) => isStop(folded, index))
}

/** The parts of a stretch between marks of one of the given kinds, with the mark at the end of each. */
export const splitAtMarks = (folded: string, range: Range, marks: string): Range[] =>
  splitAt(folded, range, (index) => marks.includes(folded.charAt(index)))

function splitAt(folded: string, range: Range, isEnd: (index: number) => boolean): Range[] {
  const parts: Range[] = []
  let start = range.start
  for (let index = range.start; index < range.end; ) {
    if (isHan(folded.charCodeAt(index))) {
      index++
      continue
    }
    const close = pairs.get(folded.charAt(index))
    const after = close ? findClose(folded, index, close, range.end) : 0
    if (after) {
      index = after
      continue
    }
    index++
    if (!isEnd(index - 1)) continue
    while (index < range.end && '”"’)'.includes(folded.charAt(index)) && isEnd(index - 1)) index++
    parts.push({ start, end: index })
    start = index
  }
  parts.push({ start, end: range.end })
  return parts.map((part) => trimRange(folded, part)).filter((part) => part.end > part.start)
}

function isStop(folded: string, index: number): boolean {
  const unit = folded.charAt(index)
  if ('。!?\n'.includes(unit)) return true
  return unit === '.' && isHan(folded.charCodeAt(index - 1)) && !goesOn.test(folded.charAt(index + 1))
}

/** Most of a text: neither a stop nor a mark that opens something. */
const isHan = (code: number): boolean => code >= firstHan && code <= lastHan
const [firstHan, lastHan] = [0x4e00, 0x9fff]
const goesOn = /[A-Za-z.]/

/** The place after the closing mark; 0 where none comes soon: an unclosed mark holds nothing together. */
function findClose(folded: string, open: number, close: string, end: number): number {
  const opening = folded.charAt(open)
  let depth = 1
  for (let index = open + 1; index < Math.min(end, open + reach); index++) {
    const unit = folded.charAt(index)
    if (unit === '\n') return 0
    if (unit === opening) depth++
    else if (unit === close || (close === '”' && unit === '"')) depth--
    if (depth === 0) return index + 1
    if (depth > deepest) return 0
  }
  return 0
}

/** The range without blanks, or without other marks, at its ends. */
export function trimRange(text: string, range: Range, ahead = blank, behind = ahead): Range {
  let { start, end } = range
  while (start < end && ahead.test(text.charAt(start))) start++
  while (end > start && behind.test(text.charAt(end - 1))) end--
  return { start, end }
}
