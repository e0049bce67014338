import { sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { PastEvent } from '@/domain/task/past/past-event'
import { standingFields, type TaskPast } from '@/domain/task/past/standing'
import type { Occurrence, SupportingUnit, Task } from '@/domain/task/task'
import { reader } from '../client'
import { pick } from '../columns'
import { occurrences, supportingUnits, tasks } from '../schema'
import { groupBy } from './group-by'
import { listPastEvents } from './list-past-events'

/** A task as it stands now, with what hangs on it and all that changed it, oldest first. */
export type TaskHistory = { task: Task; occurrences: Occurrence[]; supporting: SupportingUnit[]; events: PastEvent[] }

/** The histories of these tasks. */
export async function listHistories(ids: string[]): Promise<TaskHistory[]> {
  const rows = await reader().select().from(tasks).where(isOneOf(tasks.id, ids))
  const support = groupByTask(await reader().select().from(supportingUnits).where(isOneOf(supportingUnits.taskId, ids)))
  const partsOf = await listParts(ids)
  return rows.map((task) => ({ task, supporting: support.get(task.id) ?? [], ...partsOf(task.id) }))
}

/** What lights and figures of these tasks at or after an instant are told from; without events where none happened since. */
export async function listTaskPasts(ids: string[], since: string): Promise<TaskPast[]> {
  const rows = await reader()
    .select(pick(tasks, ...standingFields))
    .from(tasks)
    .where(isOneOf(tasks.id, ids))
  const partsOf = await listParts(ids, since)
  return rows.map((task) => ({ task, ...partsOf(task.id) }))
}

async function listParts(ids: string[], since?: string) {
  const instances = groupByTask(await reader().select().from(occurrences).where(isOneOf(occurrences.taskId, ids)))
  const events = listPastEvents(ids, [...instances.keys()], since)
  return (id: string) => ({ occurrences: instances.get(id) ?? [], events: events.get(id) ?? [] })
}

const isOneOf = (column: AnySQLiteColumn, ids: string[]) =>
  sql`${column} in (select value from json_each(${JSON.stringify(ids)}))`

/** Rows by the task that they belong to. */
export const groupByTask = <Row extends { taskId: string }>(rows: Row[]): Map<string, Row[]> =>
  groupBy(rows, ({ taskId }) => taskId)
