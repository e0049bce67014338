import { computeLight, type Light, type LightBounds } from '../light'
import { openOccurrenceDueOf } from '../occurrence'
import { endOf } from '../silence'
import type { Occurrence, Task } from '../task'
import { occurrencesAt } from './occurrences-at'
import { type PastEvent, partEvents } from './past-event'
import { type SignDueOn, taskAt } from './task-at'

/** A task, the instances of its duty, and all events that changed them, oldest first. */
export type TaskPast = { task: Task; occurrences: readonly Occurrence[]; events: readonly PastEvent[] }

/** How a task stood at the end of a day: what it was, and its light by the rules of that day. */
export type Standing = Task & { light: Light }

/** How a task stood at the end of the day of `bounds`, which are that day's rules. */
export function standingOn(
  { task, occurrences, events }: TaskPast,
  bounds: LightBounds,
  signDueOn: SignDueOn,
): Standing {
  const parted = partEvents(events, endOf(bounds.today))
  const then = taskAt(task, parted, signDueOn)
  const instances = occurrencesAt(task.id, occurrences, parted, bounds.today)
  const openOccurrenceDue = openOccurrenceDueOf(then, instances)
  return { ...then, light: computeLight({ ...then, openOccurrenceDue }, bounds) }
}
