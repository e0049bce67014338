import { Refusal } from '@/domain/refusal'
import type { Task } from './task'

const recorded = [
  'title',
  'requiredResult',
  'kind',
  'status',
  'outcome',
  'priority',
  'needsLeader',
  'leadUnitId',
  'leaderId',
  'handlerId',
  'deadlineKind',
  'period',
  'due',
  'percent',
  'submittedOn',
  'completedOn',
  'closedOn',
  'lateBefore',
  'number',
  'note',
] as const satisfies readonly (keyof Task)[]

export type TaskDifference = { before: Record<string, unknown>; after: Record<string, unknown> }

/** The fields of a task that an event records, where they differ. */
export function differ(before: Task, after: Task): TaskDifference {
  const changed = recorded.filter((field) => before[field] !== after[field])
  const pick = (task: Task) => Object.fromEntries(changed.map((field) => [field, task[field]]))
  return { before: pick(before), after: pick(after) }
}

const isRecorded: ReadonlySet<string> = new Set(recorded)

/** Puts those fields of a task back that an event tells as they were before it, as far as `task` has them. */
export function putBack(task: Partial<Task>, before: Readonly<Record<string, unknown>>): void {
  for (const field of Object.keys(before))
    if (isRecorded.has(field) && field in task) Object.assign(task, { [field]: before[field] })
}

/** Passes where changes, or what stands around the task, leave something to tell; throws `Refusal('nothingChanged')`. */
export function ensureDiffers(task: Task, changes: Partial<Task>, around: Record<string, unknown> = {}): void {
  const { after } = differ(task, { ...task, ...changes })
  if (!Object.keys({ ...after, ...around }).length) throw new Refusal('nothingChanged')
}
