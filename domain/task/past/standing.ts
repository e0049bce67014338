import { computeLight, type Light, type LightBounds } from '../light'
import { openOccurrenceDueOf } from '../occurrence'
import { endOf } from '../silence'
import { type Occurrence, openStatuses, type Task } from '../task'
import { occurrencesAt } from './occurrences-at'
import { type PastEvent, partEvents } from './past-event'
import { type SignDueOn, taskAt } from './task-at'

/** What of a task its light and its figures are told from, and whose it is: no more is taken back for them. */
export const standingFields = [
  ...(['id', 'leadUnitId', 'leaderId', 'status', 'outcome', 'priority', 'period', 'percent'] as const),
  ...(['due', 'originalDue', 'assignedOn', 'signDue', 'signedOn', 'submittedOn', 'completedOn', 'lateBefore'] as const),
] as const satisfies readonly (keyof Task)[]
type StandingTask = Pick<Task, (typeof standingFields)[number]>

/** A task, the instances of its duty, and all events that changed them, oldest first. */
export type TaskPast = { task: StandingTask; occurrences: readonly Occurrence[]; events: readonly PastEvent[] }

/** How a task stood at the end of a day: what it was, and its light by the rules of that day. */
export type Standing = StandingTask & { light: Light }

/**
 * How a task stood at the end of each of some days, whose rules `days` are; one answer for each. It goes back from the newest day to the
 * oldest, so that each event is taken back once, and between two events nothing turns but the light.
 */
export function standingsOn(past: TaskPast, days: readonly LightBounds[], signDueOn: SignDueOn): Standing[] {
  const standings = new Map<LightBounds, Standing>()
  let [task, events, standing]: [StandingTask, TaskPast['events'], Standing?] = [past.task, past.events]
  for (const bounds of [...days].sort((a, b) => (a.today < b.today ? 1 : -1))) {
    const { kept, undone } = partEvents(events, endOf(bounds.today))
    if (undone.length) task = taskAt(task, { kept, undone }, signDueOn)
    // No day turns the light of one that is not open.
    if (!standing || undone.length || isOpen(task)) standing = lightOn(task, past, kept.length, bounds)
    events = kept
    standings.set(bounds, standing)
  }
  return days.flatMap((bounds) => standings.get(bounds) ?? [])
}

const isOpen = ({ status }: StandingTask): boolean => openStatuses.some((each) => each === status)

/** With the light of a day up to which so many events had happened. */
function lightOn(task: StandingTask, { occurrences, events }: TaskPast, count: number, bounds: LightBounds): Standing {
  const parted = { kept: events.slice(0, count), undone: events.slice(count) }
  // No other light asks for it.
  const openOccurrenceDue = isOpen(task)
    ? openOccurrenceDueOf(task, occurrencesAt(task.id, occurrences, parted, bounds.today))
    : null
  return { ...task, light: computeLight({ ...task, openOccurrenceDue }, bounds) }
}
