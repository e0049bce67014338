import { type Findings, quoted } from '../../commitment/candidate'
import type { Outline } from '../../outline/read-outline'
import { splitSentences, trimRange } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import { takeByRule } from '../../rule'
import { isTitleSentence } from '../sentences/title-sentence'
import { causeBehind, causeLeadIns, causeOpening } from './causes'
import { lacking } from './owning-up'
import { vow } from './problem-lists'
import { pushProblem } from './push-problem'
import { readCauses } from './read-causes'

const longestTitle = 22
const shortestLeadIn = 3

/** A marked problem: whole where it is one sentence; a short title goes with the sentences that explain it. */
export function readItem(outline: Outline, range: Range, found: Findings): void {
  const [first, ...rest] = splitSentences(outline.folded, range)
  if (!first) return
  const isTitled = rest.length > 0 && isTitleSentence(outline.folded, first, longestTitle)
  const details = rest.findIndex((sentence) => !isDetail(outline.folded.slice(sentence.start, sentence.end)))
  const told = rest.slice(0, details < 0 ? rest.length : details)
  const second = rest[told.length]
  pushProblem(outline, { start: first.start, end: told.at(-1)?.end ?? first.end }, found, true)
  if (second) readRest(outline, { start: second.start, end: range.end }, found, isTitled)
}

/** A sentence behind a problem that tells more of it: who or how many, or what else is lacking; not why, and not what will be done. */
const isDetail = (words: string): boolean =>
  lacking.pattern.test(words) &&
  takeByRule(causeLeadIns, words).length < shortestLeadIn &&
  !causeOpening.pattern.test(words) &&
  !causeBehind.pattern.test(words) &&
  !vow.pattern.test(words)

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
