import { type Candidate, type Duty, quoted } from '../../commitment/candidate'
import type { Outline } from '../../outline/read-outline'
import type { Range } from '../../report-text'
import { hasDeadlineWords } from '../deadlines/read-deadline'
import { isUnitList } from '../units/is-unit-list'
import { readUnitsOfSentence } from '../units/read-units'
import { bareDutyEnd, coversAbove, namesAll, timeAlone } from './covering'
import type { Run } from './run'

const fullStop = /。$/
const charged = /^由/
const taskBefore = /由/
const clauseEnd = /[,;]/

/** A sentence of bodies and 负责 alone says who does what stands before it: 市司法局、市财政局负责。 */
export const isBareDuty = (words: string): boolean => {
  const parts = words.replace(fullStop, '').split(clauseEnd)
  const named = parts.filter((part) => !timeAlone.pattern.test(part))
  return named.length > 0 && named.every((part) => bareDutyEnd.pattern.test(part) && isUnitList(namesOf(part)))
}

/** The names of such a part; a 由 inside it parts a task from its body, so that it names more than bodies. */
const namesOf = (part: string): string =>
  part.replace(bareDutyEnd.pattern, '').replace(charged, '').replace(taskBefore, '。')

/** A sentence that says when all of the above is to be done, or by whom. */
export function readCoveringDuty(outline: Outline, range: Range, words: string): Duty | null {
  if (!coversAbove.pattern.test(words)) return null
  const units = readUnitsOfSentence(outline, range)
  const deadline = hasDeadlineWords(words) ? words : ''
  return units.length > 0 || deadline ? { range, units, deadline, target: '' } : null
}

/** Gives a duty to every measure that has none yet. */
export function coverOpen(run: Run, duty: Duty): void {
  for (const candidate of run.open) candidate.duties.push(duty)
  run.open = []
}

/** 以上工作 are all of the above; 以上电梯更新任务 is the one before. */
export function coverAbove(run: Run, duty: Duty, words: string): void {
  const last = run.candidates.at(-1)
  if (!namesAll.pattern.test(words) && last) last.duties.push(duty)
  else {
    run.all.push(duty)
    coverMissing(run.candidates, duty)
  }
  const rule = duty.deadline ? 'deadlineCovers' : 'responsibilityLine'
  run.others.push({ range: duty.range, rule, words: duty.deadline.slice(0, quoted.sentence) })
}

/** A duty for all of the above holds where nothing nearer says who or until when; what stands before `from` needs none. */
export function coverMissing(candidates: Candidate[], duty: Duty, from = 0): void {
  for (let index = from; index < candidates.length; index++) {
    const candidate = candidates[index]
    if (!candidate) break
    const isSaid = candidate.duties.some((own) => (duty.deadline ? own.deadline !== '' : own.units.length > 0))
    if (!isSaid) candidate.duties.push(duty)
  }
}
