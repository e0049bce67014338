import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import type { DatedTasks } from '@/domain/task/figures/month-figures'
import type { LedgerFilter } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import type { TaskStatus } from '@/domain/task/task'
import { reader } from '../client'
import { ofOuter } from '../columns'
import { commitments, supportingUnits, tasks } from '../schema'
import { ledgerWhere } from './ledger-where'

const count = sql<number>`count(*)`

/** How many tasks of a filter each unit supports; never to be added to those it leads. */
export async function countSupporting(
  scope: Scope,
  filter: LedgerFilter,
  bounds: LightBounds,
): Promise<Map<string, number>> {
  const rows = await reader()
    .select({ unitId: supportingUnits.unitId, count })
    .from(tasks)
    .innerJoin(supportingUnits, eq(supportingUnits.taskId, tasks.id))
    .where(ledgerWhere(scope, filter, bounds))
    .groupBy(supportingUnits.unitId)
  return new Map(rows.map((row) => [row.unitId, row.count]))
}

/** How many commitments these reports make together. */
export async function countPromised(reportIds: string[]): Promise<number> {
  const [row] = await reader()
    .select({ count })
    .from(commitments)
    .where(and(inArray(commitments.reportId, reportIds), ne(commitments.status, 'rejected')))
  return row?.count ?? 0
}

export type HeldTasks = {
  status: TaskStatus
  leadUnitId: string | null
  leaderId: string | null
  /** Hour since which they stand there, `YYYY-MM-DDTHH` in UTC. */
  sinceHour: string
  count: number
}

/** Who holds the tasks of a filter and since when. */
export async function listHeldTasks(scope: Scope, filter: LedgerFilter, bounds: LightBounds): Promise<HeldTasks[]> {
  const sinceHour = sql<string>`substr(${tasks.stateSince}, 1, 13)`
  return reader()
    .select({ status: tasks.status, leadUnitId: tasks.leadUnitId, leaderId: tasks.leaderId, sinceHour, count })
    .from(tasks)
    .where(ledgerWhere(scope, filter, bounds))
    .groupBy(tasks.status, tasks.leadUnitId, tasks.leaderId, sinceHour)
}

/** The dates of the tasks of a filter, for figures of days gone by. */
export async function listDatedTasks(scope: Scope, filter: LedgerFilter, bounds: LightBounds): Promise<DatedTasks[]> {
  const rows = await reader()
    .select({ ...dated, count })
    .from(tasks)
    .where(ledgerWhere(scope, filter, bounds))
    .groupBy(...Object.values(dated))
  return rows.map(({ moved, ...row }) => ({ ...row, moved: JSON.parse(moved) as DatedTasks['moved'] }))
}

const dated = {
  status: tasks.status,
  outcome: tasks.outcome,
  assignedOn: tasks.assignedOn,
  due: tasks.due,
  originalDue: tasks.originalDue,
  submittedOn: tasks.submittedOn,
  completedOn: tasks.completedOn,
  closedOn: tasks.closedOn,
  // Instants are kept in UTC, days are those of Asia/Shanghai.
  sinceDay: sql<string>`date(${tasks.stateSince}, '+8 hours')`,
  moved: sql<string>`case when ${tasks.due} is ${tasks.originalDue} then '[]' else
    (select json_group_array(json_object('on', date(c.since, '+8 hours'), 'before', c.held_before)) from
      (select since, held_before from change_requests where task_id = ${ofOuter(tasks.id)} and kind = 'extension' and state = 'granted' order by since) c) end`,
}
