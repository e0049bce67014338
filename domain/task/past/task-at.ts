import { dayOf } from '@/domain/calendar'
import { putBack } from '../history'
import type { Task } from '../task'
import { isLeadReport, type PartedEvents, type PastEvent } from './past-event'

/** By which day a task that was given to a unit on a day was to be signed for, by the rules of that day. */
export type SignDueOn = (day: string) => string

/**
 * A task as it stood when the last of `kept` had happened: what was undone since is taken back from the newest event to the oldest, and
 * what events do not say themselves is told from the events that stayed. `task` is the task after all of them, or some of its fields: the
 * same are given back.
 */
export function taskAt<Fields extends Partial<Task>>(
  task: Fields,
  { kept, undone }: PartedEvents,
  signDueOn: SignDueOn,
): Fields {
  const earlier = { ...task }
  for (const { before } of undone.toReversed()) putBack(earlier, before)
  for (const { sets, isOne, read } of marks)
    if (sets in earlier && undone.some(isOne)) Object.assign(earlier, read(kept.findLast(isOne), signDueOn))
  return earlier
}

/** A field that only some events set, and what the last of those says of it; without one it is as before the first. */
type Mark = {
  /** The field, or the first of those that are set together. */
  sets: keyof Task
  isOne: (event: PastEvent) => boolean
  read: (event: PastEvent | undefined, signDueOn: SignDueOn) => Partial<Task>
}

const named =
  (...actions: string[]) =>
  ({ action }: PastEvent): boolean =>
    actions.includes(action)
const dayOn = (event: PastEvent | undefined): string | null => (event && dayOf(event.at)) || null

const marks: readonly Mark[] = [
  { sets: 'assignedOn', isOne: named('task.register'), read: (event) => ({ assignedOn: dayOn(event) }) },
  {
    sets: 'signDue',
    isOne: (event) =>
      event.action === 'task.register' || (event.action === 'task.grant' && 'leadUnitId' in event.before),
    read: (event, signDueOn) => ({ signDue: event ? signDueOn(dayOf(event.at)) : null }),
  },
  { sets: 'signedOn', isOne: named('task.sign'), read: (event) => ({ signedOn: dayOn(event) }) },
  { sets: 'reopenedOn', isOne: named('task.reopen'), read: (event) => ({ reopenedOn: dayOn(event) }) },
  { sets: 'submittedBy', isOne: named('task.submit'), read: (event) => ({ submittedBy: event?.userId ?? null }) },
  {
    sets: 'completedBy',
    isOne: named('task.complete', 'task.approveUnit', 'task.approve'),
    read: (event) => ({ completedBy: event?.userId ?? null }),
  },
  {
    sets: 'closedBy',
    isOne: (event) => 'closedOn' in event.before,
    read: (event) => ({ closedBy: event?.after.closedOn ? event.userId : null }),
  },
  {
    sets: 'heldStatus',
    isOne: named('task.suspend', 'task.resume'),
    read: (event) => ({
      heldStatus: event?.action === 'task.suspend' ? (event.before.status as Task['status']) : null,
    }),
  },
  {
    sets: 'stateSince',
    isOne: (event) => 'status' in event.before,
    read: (event) => (event ? { stateSince: event.at } : {}),
  },
  {
    sets: 'latestProgress',
    isOne: isLeadReport,
    read: (event) => ({
      latestProgress: String(event?.after.done ?? ''),
      latestProgressAt: event?.at ?? null,
      latestByProxy: event?.action === 'proxy.confirm',
    }),
  },
]
