import { trimRange } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import { takeByRule } from '../../rule'
import { listTail, problemLink } from './problem-lists'

const marks = /[,;、:。]/
const marksAndBlanks = /[,;、:。\s]/
const longestLink = 8

/** The range of a problem or cause without marks at its ends and without words that only join it to the one before. */
export function trimProblem(folded: string, range: Range): Range {
  const bare = trimRange(folded, range)
  const { start } = trimRange(folded, bare, marks)
  const link = takeByRule(problemLink, folded.slice(start, Math.min(bare.end, start + longestLink)))
  const linked = trimRange(folded, { start: start + link.length, end: bare.end }, never, marksAndBlanks)
  return { ...linked, end: linked.end - takeByRule(listTail, folded.slice(linked.start, linked.end)).length }
}

const never = /(?!)/
