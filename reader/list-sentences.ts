import { trimRange } from './outline/split-sentences'
import type { Range, Span } from './report-text'

/** How far a closing mark is looked for. */
const reach = 200

const openers = new Map([
  ['《', '》'],
  ['〈', '〉'],
  ['“', '”'],
  ['「', '」'],
  ['（', '）'],
  ['(', ')'],
])

/**
 * The sentences of `text` within `range`, with exact ranges: split at 。！？； and line breaks,
 * but not inside book marks, quotes or brackets. Blank edges are left out.
 */
export function listSentences(text: string, range: Range): Span[] {
  const sentences: Span[] = []
  let start = range.start
  for (let index = range.start; index < range.end; ) {
    const close = openers.get(text[index] ?? '')
    const skip = close ? findClose(text, index, close, range.end) : -1
    index = skip > 0 ? skip : index + 1
    if (isBorder(text, index - 1) && !isBorder(text, index)) {
      pushTrimmed(sentences, text, start, index)
      start = index
    }
  }
  pushTrimmed(sentences, text, start, range.end)
  return sentences
}

/** A mark that closes on the same line and within a sentence's reach; unclosed ones hold nothing together. */
function findClose(text: string, open: number, close: string, end: number): number {
  const limit = Math.min(end, open + reach)
  for (let index = open + 1; index < limit; index++) {
    if (text[index] === '\n') return -1
    if (text[index] === close) return index + 1
  }
  return -1
}

const isBorder = (text: string, index: number) => '。！？；\n'.includes(text[index] ?? ' ')

function pushTrimmed(sentences: Span[], text: string, from: number, to: number) {
  const { start, end } = trimRange(text, { start: from, end: to })
  if (start < end) sentences.push({ start, end, text: text.slice(start, end) })
}
