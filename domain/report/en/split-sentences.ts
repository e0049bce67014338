import type { Range } from '../report-text'
import { fitsAny } from '../rule'
import { trimRange } from '../text/split-sentences'
import { cutByRule } from './match-first'
import { abbreviationRules } from './rules/abbreviations'
import { leadingOrdinalRules, nextOrdinalRules } from './rules/ordinals'

/** The sentences of a stretch of English text, without First, Second before them; abbreviations and numbers end none. */
export function splitEnglishSentences(text: string, range: Range): Range[] {
  const words = text.slice(range.start, range.end)
  const sentences: Range[] = []
  let start = 0
  for (const hit of words.matchAll(/[.!?]["”’)\]]*(?=\s|$)|\n/g)) {
    const end = hit.index + hit[0].length
    const isShort =
      hit[0].startsWith('.') && fitsAny(abbreviationRules, words.slice(Math.max(0, end - 8), hit.index + 1))
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
  const hits = nextOrdinalRules.flatMap(({ pattern }) => [...words.matchAll(pattern)])
  const edges = [0, ...hits.map((hit) => hit.index + 1), words.length]
  return edges.slice(0, -1).map((from, index) => {
    const part = words.slice(from, edges[index + 1])
    const skip = part.length - cutByRule(leadingOrdinalRules, part.trimStart()).length
    return { start: range.start + from + skip, end: range.start + (edges[index + 1] ?? words.length) }
  })
}
