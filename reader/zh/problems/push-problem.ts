import { type Findings, quoted } from '../../commitment/candidate'
import type { Outline } from '../../outline/read-outline'
import type { Range } from '../../report-text'
import { causeInside } from './causes'
import { lacking } from './owning-up'
import { pushCause } from './read-causes'
import { trimProblem } from './trim-problem'

const shortestProblem = 4

/** Keeps one problem, and the cause that its own sentence goes on to tell; unmarked words that lack nothing are a fact. */
export function pushProblem(outline: Outline, range: Range, found: Findings, isMarked: boolean): void {
  const words = outline.folded.slice(range.start, range.end)
  const inside = words.match(causeInside.pattern)
  const at = (inside?.index ?? 0) >= shortestProblem ? range.start + (inside?.index ?? 0) : range.end
  const kept = trimProblem(outline.folded, { start: range.start, end: at })
  if (kept.end - kept.start < shortestProblem) return
  if (!isMarked && !lacking.pattern.test(outline.folded.slice(kept.start, kept.end))) {
    found.others.push({ range: kept, rule: 'fact', words: words.slice(0, quoted.sentence) })
    return
  }
  found.problems.push({ range: kept, rule: isMarked ? 'enumeratedProblem' : 'problem' })
  if (inside && at < range.end) pushCause(outline, { start: at + inside[0].length, end: range.end }, kept, found)
}
