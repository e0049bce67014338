import { acceptProgress } from '../../task/accept-progress'
import { decideOccurrence } from '../../task/decide-occurrence'
import { reviewEvidence } from '../../task/evidence/review-evidence'
import { moveTask } from '../../task/move-task'
import { reportProgress } from '../../task/report-progress'
import { viewTask } from '../../task/view-task'
import { actorOf } from '../make-district'
import { makeTextFile } from '../make-text-file'
import { waitingEvidence } from '../waiting-evidence'
import type { YearTasks } from './begin-year'
import type { PromiseName } from './plan-of-year'

/** Who works on a unit's tasks and who heads it. */
const seats = {
  lead: { head: 'head', handler: 'handler' },
  support: { head: 'supportHead', handler: 'supportHandler' },
  other: { head: 'strangerHead', handler: 'stranger' },
} as const
type UnitName = keyof typeof seats
type Move = Parameters<typeof moveTask>[1]['move']
/** What somebody does, and on which day. */
export type Deed = [day: string, run: () => Promise<unknown>]
type Told = { done: string; percent: number; period?: string; proof?: string; by?: string }

/** What people of the test district do to the tasks of a year, each on a day, through the product's own use cases. */
export function handsOn(tasks: YearTasks, at: (day: string) => string) {
  const move = (name: PromiseName, day: string, who: string, move: Move, input: Record<string, string> = {}) =>
    moveTask(actorOf(who), { taskId: tasks[name], move, input }, at(day))
  const viewOn = (name: PromiseName, day: string) => viewTask(actorOf('coordinator'), tasks[name], at(day))
  const seatsOf = async (name: PromiseName, day: string) =>
    seats[((await viewOn(name, day)).task.leadUnitId ?? 'lead') as UnitName]

  async function instanceOf(name: PromiseName, label: string, day: string): Promise<string> {
    const found = (await viewOn(name, day)).occurrences.find((each) => each.label.endsWith(label))
    if (!found) throw new Error(`${name} has no ${label}`)
    return found.id
  }

  async function sign(name: PromiseName, day: string, handlerId?: string): Promise<void> {
    const { head, handler } = await seatsOf(name, day)
    await move(name, day, head, 'sign', { handlerId: handlerId ?? handler })
  }

  /** The handler reports; with a proof for the only standard, for a period of a recurring duty. */
  async function report(name: PromiseName, day: string, { done, percent, period, proof, by }: Told): Promise<void> {
    const { handler } = await seatsOf(name, day)
    const { standards } = await viewOn(name, day)
    const file = (words: string) => makeTextFile(words, { standardId: standards[0]?.id ?? null, issuedOn: day })
    const told = { done, percent, problems: '', next: '', evidence: proof ? [file(proof)] : [] }
    const occurrenceId = period ? await instanceOf(name, period, day) : null
    await reportProgress(actorOf(by ?? handler), { taskId: tasks[name], ...told, occurrenceId }, at(day))
  }

  /** The head accepts what was filed for a period, or the office what was explained. */
  async function decide(
    name: PromiseName,
    day: string,
    period: string,
    deed: 'accept' | 'explain' | 'excuse',
    reason = '',
  ) {
    const { head, handler } = await seatsOf(name, day)
    const by = { accept: head, explain: handler, excuse: 'coordinator' }[deed]
    const occurrenceId = await instanceOf(name, period, day)
    await decideOccurrence(actorOf(by), { taskId: tasks[name], occurrenceId, deed, reason }, at(day))
  }

  /** The office accepts what proof and reports wait. */
  async function accept(name: PromiseName, day: string): Promise<void> {
    const taskId = tasks[name]
    const evidenceIds = await waitingEvidence(taskId)
    await reviewEvidence(actorOf('coordinator'), { taskId, evidenceIds, state: 'accepted', note: '' }, at(day))
    const { updates } = await viewOn(name, day)
    for (const { id } of updates.filter(({ acceptedAt }) => !acceptedAt))
      await acceptProgress(actorOf('coordinator'), { taskId, updateId: id }, at(day))
  }

  /** Handed in, approved by the unit, accepted by the office, closed: on four days. */
  function finish(name: PromiseName, days: [string, string, string, string], outcome: string): Deed[] {
    const [submitted, approved, completed, closed] = days
    const full = { belowFull: 'on' }
    const submit = async () =>
      move(name, submitted, (await viewOn(name, submitted)).task.handlerId ?? '', 'submit', full)
    const complete = async () => {
      await accept(name, completed)
      await move(name, completed, 'coordinator', 'complete', full)
    }
    const reason = outcome === 'fulfilled' ? '' : '按实际完成情况认定'
    return [
      [submitted, submit],
      [approved, async () => move(name, approved, (await seatsOf(name, approved)).head, 'approveUnit')],
      [completed, complete],
      [closed, () => move(name, closed, 'director', 'close', { outcome, reason })],
    ]
  }

  return { move, sign, report, decide, finish }
}

export type Hands = ReturnType<typeof handsOn>
