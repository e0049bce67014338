import { and, asc, inArray, sql } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import type { LedgerFilter } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import { reader } from '../client'
import { keepByTask } from '../engine/keep-by-task'
import { tasks } from '../schema'
import { ledgerWhere } from './ledger-where'

type DueTask = { taskId: string; due: string }

/** The ids of the first tasks of a filter by due day; all are kept, task by task. */
export async function listByDue(
  scope: Scope,
  filter: LedgerFilter,
  bounds: LightBounds,
  most: number,
): Promise<string[]> {
  const load = (taskIds?: string[]) => listDueTasks(scope, filter, bounds, taskIds)
  const rows = await keepByTask(JSON.stringify(['by due', scope, filter]), bounds.today, { load, compare })
  return rows.slice(0, most).map(({ taskId }) => taskId)
}

const compare = (a: DueTask, b: DueTask): number => orderOf(a.due, b.due) || orderOf(a.taskId, b.taskId)
// As the engine orders texts.
const orderOf = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function listDueTasks(scope: Scope, filter: LedgerFilter, bounds: LightBounds, ids?: string[]): Promise<DueTask[]> {
  const due = sql<string>`coalesce(${tasks.due}, '9999-12-31')`
  return reader()
    .select({ taskId: tasks.id, due })
    .from(tasks)
    .where(and(ids && inArray(tasks.id, ids), ledgerWhere(scope, filter, bounds)))
    .orderBy(asc(due), asc(tasks.id))
}
