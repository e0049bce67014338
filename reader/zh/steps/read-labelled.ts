import { noFindings } from '../../commitment/candidate'
import { splitSentences } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import { readProblems } from '../problems/read-problems'
import { countedGoal } from '../sentences/title-sentences'
import { startsWithAct } from '../sentences/verb-heads'
import { readDuty } from '../units/read-duty'
import { coverOpen } from './cover-above'
import { closeGroup, coverGroup } from './duty-lines'
import type { Label } from './labels'
import { pushLabel } from './levels'
import { pushRun } from './push-run'
import { splitNumbered } from './split-cell'
import { note, type StepsState } from './steps-state'

/** Reads paragraphs of the kind 责任单位：…, 整改措施：…, 问题：…. True when that is all there was to read. */
export function readLabelled(state: StepsState, body: Range, label: Label | null): boolean {
  if (!label && state.zone !== 'done') return false
  const kind = label?.kind ?? 'done'
  const rest = { start: body.start + (label?.length ?? 0), end: body.end }
  state.zone = kind === 'done' ? 'done' : 'plan'
  if (kind === 'done') note(state, body, 'doneWork')
  else if (kind === 'duty') readDutyLine(state, body)
  else if (kind === 'goal') readGoal(state, rest, body)
  else if (kind === 'measure') for (const part of splitNumbered(state.outline.folded, rest)) pushRun(state, part, {})
  else readLabelledProblem(state, body)
  return true
}

function readDutyLine(state: StepsState, body: Range): void {
  const { text, folded } = state.outline
  const [line = body, next] = splitSentences(folded, body)
  if (next && startsWithAct.test(folded.slice(next.start, next.end))) {
    readDutyAhead(state, line, { start: next.start, end: body.end })
    return
  }
  const duty = readDuty(text, folded, body)
  if (state.group.coversAll) coverGroup(state.group, duty)
  else coverOpen({ ...noFindings(), open: state.open, all: [] }, duty)
  note(state, body, 'responsibilityLine')
}

/** 责任单位：县水利局。清淤12公里。 says who does what stands behind it in the same paragraph. */
function readDutyAhead(state: StepsState, line: Range, measures: Range): void {
  const duty = readDuty(state.outline.text, state.outline.folded, line)
  const known = state.found.candidates.length
  note(state, line, 'responsibilityLine')
  pushRun(state, measures, {})
  for (const candidate of state.found.candidates.slice(known))
    if (candidate.duties.length === 0) candidate.duties.push(duty)
}

function readGoal(state: StepsState, rest: Range, body: Range): void {
  if (countedGoal.pattern.test(state.outline.folded.slice(rest.start, rest.end))) pushRun(state, rest, {})
  else note(state, body, 'explanation')
}

function readLabelledProblem(state: StepsState, body: Range): void {
  closeGroup(state.group)
  state.open = []
  pushLabel(state, body)
  readProblems(state.outline, [{ range: body, isMarked: true }], state.found)
}
