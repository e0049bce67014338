import type { Range } from '../report-text'
import { trimRange } from '../text/split-sentences'

const abbreviations =
  /(?:\b(?:e\.g|i\.e|etc|cf|vs|approx|no|nos|fig|para|art|sec|dept|mr|mrs|ms|dr|prof|st|inc|ltd|co|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|a\.m|p\.m|u\.s|u\.k)|\b[A-Z])\.$/i

const ordinals = '(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)(?:ly)?'
/** First, …; Second, …: the semicolon before the next number ends a sentence. */
const nextOrdinal = new RegExp(`;(?=\\s+(?:and\\s+)?(?:${ordinals}|Last(?:ly)?|Finally),)`, 'gi')
const leadingOrdinal = new RegExp(`^(?:and\\s+)?(?:${ordinals}|Lastly|Finally),\\s+`, 'i')

/** The sentences of a stretch of English text, without First, Second before them; abbreviations and numbers end none. */
export function splitEnglishSentences(text: string, range: Range): Range[] {
  const words = text.slice(range.start, range.end)
  const sentences: Range[] = []
  let start = 0
  for (const hit of words.matchAll(/[.!?]["”’)\]]*(?=\s|$)|\n/g)) {
    const end = hit.index + hit[0].length
    const isShort = hit[0].startsWith('.') && abbreviations.test(words.slice(Math.max(0, end - 8), hit.index + 1))
    const opensNext =
      /^\s+["“‘(]?[A-Z0-9•£$€]/.test(words.slice(end, end + 6)) || end >= words.length || hit[0] === '\n'
    if (isShort || !opensNext) continue
    sentences.push({ start: range.start + start, end: range.start + end })
    start = end
  }
  sentences.push({ start: range.start + start, end: range.end })
  return sentences
    .flatMap((sentence) => splitOrdinals(text, sentence))
    .map((sentence) => trimRange(text, sentence))
    .filter(({ start: from, end }) => end > from)
}

function splitOrdinals(text: string, range: Range): Range[] {
  const words = text.slice(range.start, range.end)
  const edges = [0, ...[...words.matchAll(nextOrdinal)].map((hit) => hit.index + 1), words.length]
  return edges.slice(0, -1).map((from, index) => {
    const part = words.slice(from, edges[index + 1])
    const blank = part.length - part.trimStart().length
    const skip = blank + (part.trimStart().match(leadingOrdinal)?.[0].length ?? 0)
    return { start: range.start + from + skip, end: range.start + (edges[index + 1] ?? words.length) }
  })
}
