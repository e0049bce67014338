import { trimRange } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import { listTail, problemLink } from './problem-lists'

/** The range of a problem or cause without marks at its ends and without words that only join it to the one before. */
export function trimProblem(folded: string, range: Range): Range {
  let { start, end } = trimRange(folded, range)
  while (start < end && /[,;、:。]/.test(folded.charAt(start))) start++
  start += folded.slice(start, Math.min(end, start + 8)).match(problemLink.pattern)?.[0].length ?? 0
  while (end > start && /[,;、:。\s]/.test(folded.charAt(end - 1))) end--
  end -= folded.slice(start, end).match(listTail.pattern)?.[0].length ?? 0
  return { start, end }
}
