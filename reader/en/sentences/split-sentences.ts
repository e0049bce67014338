import { trimRange } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import { cutByRule, fitsAny } from '../../rule'
import { abbreviationRules } from './abbreviations'
import { leadingOrdinalRule, nextOrdinalRule, ordinalLeadRule } from './ordinals'

const longestOpening = 6
const longestShortWord = 8
const mayEnd = /[.!?]["”’)\]]*(?=\s|$)|\n/g
const opensSentence = /^\s+["“‘(]?[A-Z0-9•£$€]/

/** The sentences of a stretch of English text, without First, Second before them; abbreviations and numbers end none. */
export function splitEnglishSentences(text: string, range: Range): Range[] {
  const words = text.slice(range.start, range.end)
  const ends = [...words.matchAll(mayEnd)]
    .filter((hit) => isEnd(words, hit))
    .map((hit) => range.start + hit.index + hit[0].length)
  return [...ends, range.end]
    .map((end, index): Range => ({ start: ends[index - 1] ?? range.start, end }))
    .flatMap((sentence) => splitOrdinals(text, sentence))
    .map((sentence) => trimRange(text, sentence))
    .filter(({ start, end }) => end > start)
}

/** A mark ends a sentence unless it belongs to a short word, or small letters follow it. */
function isEnd(words: string, { 0: mark, index }: RegExpExecArray): boolean {
  const end = index + mark.length
  if (mark === '\n') return true
  if (end < words.length && !opensSentence.test(words.slice(end, end + longestOpening))) return false
  return (
    !mark.startsWith('.') || !fitsAny(abbreviationRules, words.slice(Math.max(0, end - longestShortWord), index + 1))
  )
}

function splitOrdinals(text: string, range: Range): Range[] {
  const words = text.slice(range.start, range.end)
  const hits = [nextOrdinalRule].flatMap(({ pattern }) => [...words.matchAll(pattern)])
  const lead = hits.length > 0 ? words.length - cutByRule(ordinalLeadRule, words.trimStart()).length : 0
  const edges = [...(lead > 0 ? [0, lead] : [0]), ...hits.map((hit) => hit.index + 1), words.length]
  return edges.slice(0, -1).map((from, index) => {
    const part = words.slice(from, edges[index + 1])
    const skip = part.length - cutByRule(leadingOrdinalRule, part.trimStart()).length
    return { start: range.start + from + skip, end: range.start + (edges[index + 1] ?? words.length) }
  })
}
