import { and, eq, inArray, ne, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import type { LedgerFilter } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import type { TaskStatus } from '@/domain/task/task'
import { reader } from '../client'
import { commitments, supportingUnits, tasks } from '../schema'
import { askOfSome, type Ids, type Query } from './ask-of-some'
import { keepByReport } from './keep-by-report'
import { ledgerWhere } from './ledger-where'
import { listWhole } from './sum-kept'

const count = sql<number>`count(*)`

/** How many tasks of a filter each unit supports; never to be added to those it leads. */
export async function countSupporting(
  scope: Scope,
  filter: LedgerFilter,
  bounds: LightBounds,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const { unitId, count: more } of await listKept('supporting', scope, filter, bounds, listSupporting))
    counts.set(unitId, (counts.get(unitId) ?? 0) + more)
  return counts
}

const listSupporting = (where: SQL) =>
  reader()
    .select({ reportId: tasks.reportId, unitId: supportingUnits.unitId, count })
    .from(tasks)
    .innerJoin(supportingUnits, eq(supportingUnits.taskId, tasks.id))
    .where(where)
    .groupBy(tasks.reportId, supportingUnits.unitId)

/** Rows for each report, kept report by report where the filter asks for whole reports that the scope holds. */
async function listKept<Row extends { reportId: string }>(
  what: string,
  scope: Scope,
  filter: LedgerFilter,
  bounds: LightBounds,
  list: (where: SQL) => Query<Row>,
): Promise<Row[]> {
  const { statuses, ...rest } = filter
  const whole = await listWhole(scope, { ...rest, statuses: [] })
  if (!whole) return list(ledgerWhere(scope, filter, bounds))
  const kept = await keepByReport(`${what} ${statuses}`, whole, bounds, async (ids) => {
    const isInState = statuses.length ? inArray(tasks.status, statuses) : ne(tasks.status, 'draft')
    const listOf = (ids: Ids) => list(sql`${inArray(tasks.reportId, ids)} and ${isInState}`)
    const byReport = new Map<string, Row[]>(ids.map((id) => [id, []]))
    for (const row of await askOfSome(`${what} ${statuses} ${bounds.today}`, ids, listOf))
      byReport.get(row.reportId)?.push(row)
    return byReport
  })
  return [...kept.values()].flat()
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
  reportId: string
  status: TaskStatus
  leadUnitId: string | null
  leaderId: string | null
  count: number
  /** Days for which they have stood there, all together. */
  days: number
}

/** Who holds the tasks of a filter, and for how long. */
export const listHeldTasks = (scope: Scope, filter: LedgerFilter, bounds: LightBounds): Promise<HeldTasks[]> =>
  listKept('held', scope, filter, bounds, (where) => listHeld(where, bounds.today))

function listHeld(where: SQL, today: string) {
  const { reportId, status, leadUnitId, leaderId, stateSince } = tasks
  const days = sql<number>`sum(julianday(${today}) - julianday(date(${stateSince}, '+8 hours')))`
  return reader()
    .select({ reportId, status, leadUnitId, leaderId, count, days })
    .from(tasks)
    .where(where)
    .groupBy(reportId, status, leadUnitId, leaderId)
}
