import { dayOf } from '@/domain/calendar'
import { pickRecorded } from '../history'
import type { Task } from '../task'
import { isLeadReport, type PartedEvents, type PastEvent } from './past-event'

/** By which day a task that was given to a unit on a day was to be signed for, by the rules of that day. */
export type SignDueOn = (day: string) => string

/**
 * A task as it stood when the last of `kept` had happened: what was undone since is taken back from the newest event to the oldest, and
 * what events do not say themselves is told from the events that stayed. `task` is the task after all of them.
 */
export function taskAt(task: Task, { kept, undone }: PartedEvents, signDueOn: SignDueOn): Task {
  const earlier = { ...task }
  for (const { before } of undone.toReversed()) Object.assign(earlier, pickRecorded(before))
  for (const { isOne, read } of marks)
    if (undone.some(isOne)) Object.assign(earlier, read(kept.findLast(isOne), signDueOn))
  return earlier
}

/** A field that only some events set, and what the last of those says of it; without one it is as before the first. */
type Mark = {
  isOne: (event: PastEvent) => boolean
  read: (event: PastEvent | undefined, signDueOn: SignDueOn) => Partial<Task>
}

const named =
  (...actions: string[]) =>
  ({ action }: PastEvent): boolean =>
    actions.includes(action)
const dayOn = (event: PastEvent | undefined): string | null => (event && dayOf(event.at)) || null

const marks: readonly Mark[] = [
  { isOne: named('task.register'), read: (event) => ({ assignedOn: dayOn(event) }) },
  {
    isOne: (event) =>
      event.action === 'task.register' || (event.action === 'task.grant' && 'leadUnitId' in event.before),
    read: (event, signDueOn) => ({ signDue: event ? signDueOn(dayOf(event.at)) : null }),
  },
  { isOne: named('task.sign'), read: (event) => ({ signedOn: dayOn(event) }) },
  { isOne: named('task.reopen'), read: (event) => ({ reopenedOn: dayOn(event) }) },
  { isOne: named('task.submit'), read: (event) => ({ submittedBy: event?.userId ?? null }) },
  {
    isOne: named('task.complete', 'task.approveUnit', 'task.approve'),
    read: (event) => ({ completedBy: event?.userId ?? null }),
  },
  {
    isOne: (event) => 'closedOn' in event.before,
    read: (event) => ({ closedBy: event?.after.closedOn ? event.userId : null }),
  },
  {
    isOne: named('task.suspend', 'task.resume'),
    read: (event) => ({
      heldStatus: event?.action === 'task.suspend' ? (event.before.status as Task['status']) : null,
    }),
  },
  { isOne: (event) => 'status' in event.before, read: (event) => (event ? { stateSince: event.at } : {}) },
  {
    isOne: isLeadReport,
    read: (event) => ({
      latestProgress: String(event?.after.done ?? ''),
      latestProgressAt: event?.at ?? null,
      latestByProxy: event?.action === 'proxy.confirm',
    }),
  },
]
