import { fitKind } from '@/domain/plan/fit-kind'
import { proposeTask } from '@/domain/plan/propose-task'
import type { Task } from '@/domain/task/task'
import type { ReadCommitment } from '@/reader/report-text'
import { dateFields, isSame, pick, readTaskFields } from '../read-again'
import type { PlannedItem } from './pick-commitment'

/** How the reader reads a commitment of the plan for a year. */
export type Reading = { read: ReadCommitment; planYear: number }

const fieldGroups = [['title'], ['requiredResult'], ['leadUnitId'], ['kind'], dateFields] as const

/** An item of which what still stands as it was read is what is read now; what a person wrote stays. */
export function refreshItem(item: PlannedItem, was: Reading, is: Reading): PlannedItem {
  const [old, fresh] = [readFields(was), readFields(is)]
  const stands = (fields: readonly (keyof typeof old)[]) => fields.every((field) => item.task[field] === old[field])
  const anew: Partial<Task>[] = fieldGroups.map((fields) => (stands(fields) ? pick(fresh, fields) : {}))
  const task: Task = Object.assign({}, item.task, ...anew)
  const [before, after] = [proposeTask(was.read), proposeTask(is.read)]
  const days = stands(dateFields) ? (is.read.deadline.days ?? []) : item.commitment.days
  return {
    ...item,
    commitment: { ...item.commitment, days },
    task: { ...task, kind: fitKind(task.kind, task.deadlineKind) },
    standards: isSame(item.standards, before.standards) ? after.standards : item.standards,
    supportingIds: isSame(item.supportingIds, before.supportingIds) ? after.supportingIds : item.supportingIds,
  }
}

/** True where a person left the deadline as it was read. */
export function isReadDate({ task }: PlannedItem, was: Reading): boolean {
  const old = readFields(was)
  return dateFields.every((field) => task[field] === old[field])
}

/** True where two states of an item end at different times. */
export const differsInDate = (one: PlannedItem, other: PlannedItem): boolean =>
  dateFields.some((field) => one.task[field] !== other.task[field])

const readFields = ({ read, planYear }: Reading) => ({
  title: read.title,
  requiredResult: read.text,
  ...readTaskFields(read, planYear),
})
