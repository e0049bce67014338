import { and, eq, gte, inArray, lte, type SQL, sql } from 'drizzle-orm'
import type { TaskScope } from '@/domain/policy'
import { toQuery } from '@/domain/search'
import type { LedgerFilter } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import { reader } from './client'
import { bucketSql, lightColourSql } from './light-sql'
import { supportingUnits, tasks } from './schema'
import { inTaskScope } from './scope-sql'

/** The ledger's filter within an actor's scope as one condition on `tasks`. Without statuses, drafts stay out. */
export function ledgerWhere(scope: TaskScope, filter: LedgerFilter, bounds: LightBounds): SQL {
  return (
    and(
      inTaskScope(scope),
      ...stateConditions(filter, bounds),
      ...placeConditions(filter),
      ...wordConditions(filter.words),
    ) ?? sql`1`
  )
}

function stateConditions(filter: LedgerFilter, bounds: LightBounds): (SQL | undefined)[] {
  return [
    filter.statuses.length ? inArray(tasks.status, filter.statuses) : sql`${tasks.status} <> 'draft'`,
    filter.colours.length ? inArray(lightColourSql(bounds), filter.colours) : undefined,
    filter.buckets.length ? inArray(bucketSql(bounds), filter.buckets) : undefined,
    filter.kinds.length ? inArray(tasks.kind, filter.kinds) : undefined,
    filter.priority ? eq(tasks.priority, filter.priority) : undefined,
    filter.dueFrom ? gte(tasks.due, filter.dueFrom) : undefined,
    filter.dueTo ? lte(tasks.due, filter.dueTo) : undefined,
    filter.late ? sql`${tasks.completedOn} > ${tasks.due}` : undefined,
  ]
}

function placeConditions(filter: LedgerFilter): (SQL | undefined)[] {
  const supported = (unitId: string) =>
    reader().select({ id: supportingUnits.taskId }).from(supportingUnits).where(eq(supportingUnits.unitId, unitId))
  return [
    filter.unitId ? eq(tasks.leadUnitId, filter.unitId) : undefined,
    filter.supportingId ? inArray(tasks.id, supported(filter.supportingId)) : undefined,
    filter.stepId ? eq(tasks.stepId, filter.stepId) : undefined,
    filter.reportId ? eq(tasks.reportId, filter.reportId) : undefined,
    filter.year ? eq(tasks.numberYear, filter.year) : undefined,
    filter.handlerId ? eq(tasks.handlerId, filter.handlerId) : undefined,
    filter.leaderId ? eq(tasks.leaderId, filter.leaderId) : undefined,
  ]
}

function wordConditions(words: string): SQL[] {
  const query = toQuery(words)
  if (query)
    return [
      sql`${tasks.id} in (select k.task_id from task_search s join task_search_keys k on k.key = s.rowid where s.grams match ${query})`,
    ]
  return words.trim() ? [sql`0 = 1`] : []
}
