import { and, eq, gte, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { PlannedOccurrence } from '@/domain/task/deadline'
import type { PlannedMilestone } from '@/domain/task/milestone'
import { type Occurrence, openStatuses, type Period, type Task } from '@/domain/task/task'
import type { Database } from '../client'
import { ofOuter } from '../columns'
import { newId } from '../id'
import { occurrences, tasks } from '../schema'

/** Adds the instances of a recurring duty that are not there yet. */
export async function addOccurrences(tx: Database, taskId: string, planned: PlannedOccurrence[]): Promise<void> {
  if (!planned.length) return
  const rows = planned.map((each) => ({ ...each, id: newId(), taskId }))
  await tx.insert(occurrences).values(rows).onConflictDoNothing()
}

/** Adds milestones. */
export async function addMilestones(tx: Database, taskId: string, planned: PlannedMilestone[]): Promise<void> {
  await tx.insert(occurrences).values(planned.map((each) => ({ ...each, id: newId(), taskId })))
}

/** Takes away these milestones. */
export async function removeMilestones(tx: Database, ids: string[]): Promise<void> {
  if (ids.length) await tx.delete(occurrences).where(and(inArray(occurrences.id, ids), isNotNull(occurrences.weight)))
}

/** Writes an instance as a decision left it. */
export async function saveOccurrence(tx: Database, { id, ...values }: Occurrence): Promise<void> {
  await tx.update(occurrences).set(values).where(eq(occurrences.id, id))
}

/** The head's acceptance of all that is filed, when the whole task passes the unit's review. */
export async function acceptFiled(tx: Database, taskId: string, userId: string, day: string): Promise<void> {
  await tx
    .update(occurrences)
    .set({ acceptedOn: day, acceptedBy: userId })
    .where(and(eq(occurrences.taskId, taskId), isNotNull(occurrences.filedOn), isNull(occurrences.acceptedOn)))
}

/** Takes away the instances that nobody reported or explained, before a task is registered anew with another period; milestones stand. */
export async function removeOpenOccurrences(tx: Database, taskId: string): Promise<void> {
  await tx.delete(occurrences).where(and(isPeriod, eq(occurrences.taskId, taskId), isUntouched))
}

const isUntouched = and(
  isNull(occurrences.filedOn),
  eq(occurrences.explanation, ''),
  eq(occurrences.sentBackNote, ''),
  eq(occurrences.missed, false),
)

// The day of a milestone is one that somebody named; no holiday moves it.
const isPeriod = isNull(occurrences.weight)

export type OwingTask = Pick<Task, 'id' | 'due' | 'numberYear'> & { period: Period; lastEnd: string | null }

/** The running tasks that recur, each with the last day for which it has an instance. */
export async function listOwingTasks(on: Database): Promise<OwingTask[]> {
  const lastEnd = sql<
    string | null
  >`(select max(o.period_end) from occurrences o where o.task_id = ${ofOuter(tasks.id)} and o.weight is null)`
  const rows = await on
    .select({ id: tasks.id, due: tasks.due, numberYear: tasks.numberYear, period: tasks.period, lastEnd })
    .from(tasks)
    .where(and(isNotNull(tasks.period), inArray(tasks.status, [...openStatuses])))
  return rows.flatMap(({ period, ...row }) => (period ? [{ ...row, period }] : []))
}

/** The last days, from `day` on, of periods whose instances nobody has filed yet. */
export async function listOpenEnds(on: Database, day: string): Promise<string[]> {
  const rows = await on
    .selectDistinct({ end: occurrences.end })
    .from(occurrences)
    .where(and(isPeriod, gte(occurrences.end, day), isNull(occurrences.filedOn)))
  return rows.map(({ end }) => end)
}

/** Dates the instances of one period that nobody has filed yet anew. */
export async function redateOccurrences(tx: Database, end: string, due: string): Promise<void> {
  await tx
    .update(occurrences)
    .set({ due })
    .where(and(isPeriod, eq(occurrences.end, end), isNull(occurrences.filedOn)))
}
