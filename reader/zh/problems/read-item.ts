import { type Findings, quoted } from '../../commitment/candidate'
import type { Outline } from '../../outline/read-outline'
import { splitSentences, trimRange } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import { takeByRule } from '../../rule'
import { isTitleSentence } from '../sentences/title-sentence'
import { causeLeadIns } from './causes'
import { pushProblem } from './push-problem'
import { readCauses } from './read-causes'

const longestTitle = 22
const shortestLeadIn = 3

/** A marked problem: whole where it is one sentence; a short title goes with the sentences that explain it. */
export function readItem(outline: Outline, range: Range, found: Findings): void {
  const [first, second] = splitSentences(outline.folded, range)
  if (!first) return
  const isTitled = second !== undefined && isTitleSentence(outline.folded, first, longestTitle)
  pushProblem(outline, first, found, true)
  if (second) readRest(outline, { start: second.start, end: range.end }, found, isTitled)
}

/** What follows a problem's first sentence tells its cause or explains it. */
function readRest(outline: Outline, range: Range, found: Findings, isTitled: boolean): void {
  const { folded } = outline
  const leadInOf = ({ start, end }: Range) => takeByRule(causeLeadIns, folded.slice(start, end)).length
  const told = splitSentences(folded, range).find((sentence) => leadInOf(sentence) >= shortestLeadIn)
  const before = { start: range.start, end: told?.start ?? range.end }
  if (before.end - before.start > 1)
    found.others.push({
      range: trimRange(folded, before),
      rule: 'explanation',
      words: isTitled ? folded.slice(before.start, before.end).slice(0, quoted.problem) : '',
    })
  if (told)
    readCauses(outline, { start: told.start + leadInOf(told), end: range.end }, found, found.problems.at(-1)?.range)
}
