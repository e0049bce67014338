import { sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { PastEvent } from '@/domain/task/past/past-event'
import type { Occurrence, SupportingUnit, Task } from '@/domain/task/task'
import { reader } from '../client'
import { occurrences, supportingUnits, tasks } from '../schema'
import { listPastEvents } from './list-past-events'

/** A task as it stands now, with what hangs on it and all that changed it, oldest first. */
export type TaskHistory = { task: Task; occurrences: Occurrence[]; supporting: SupportingUnit[]; events: PastEvent[] }

/** The histories of these tasks. */
export async function listHistories(ids: string[]): Promise<TaskHistory[]> {
  const isOneOf = (column: AnySQLiteColumn) => sql`${column} in (select value from json_each(${JSON.stringify(ids)}))`
  const rows = await reader().select().from(tasks).where(isOneOf(tasks.id))
  const instances = groupByTask(await reader().select().from(occurrences).where(isOneOf(occurrences.taskId)))
  const support = groupByTask(await reader().select().from(supportingUnits).where(isOneOf(supportingUnits.taskId)))
  const events = listPastEvents(ids)
  return rows.map((task) => ({
    task,
    occurrences: instances.get(task.id) ?? [],
    supporting: support.get(task.id) ?? [],
    events: events.get(task.id) ?? [],
  }))
}

/** Rows by the task that they belong to. */
export function groupByTask<Row extends { taskId: string }>(rows: Row[]): Map<string, Row[]> {
  const byTask = new Map<string, Row[]>()
  for (const row of rows) {
    const own = byTask.get(row.taskId)
    if (own) own.push(row)
    else byTask.set(row.taskId, [row])
  }
  return byTask
}
