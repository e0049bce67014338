import { and, eq, inArray, like, or, type SQL, sql } from 'drizzle-orm'
import type { TaskScope } from '@/domain/policy'
import { type Database, reader } from './client'
import { reports, supportingUnits, tasks, units } from './schema'

/** Ids of the units at `path` and below, as a subquery. */
export const unitsUnder = (path: string, on: Database = reader()) =>
  on
    .select({ id: units.id })
    .from(units)
    .where(like(units.path, `${path}%`))

/** The scope as a condition on `tasks`; every list and find takes it, so that nothing is filtered after reading. */
export function inTaskScope(scope: TaskScope): SQL {
  if (scope.kind === 'none') return sql`0 = 1`
  const under = unitsUnder(scope.path)
  if (scope.kind === 'subtree') {
    const ofIssuer = reader().select({ id: reports.id }).from(reports).where(inArray(reports.issuerUnitId, under))
    return or(inArray(tasks.reportId, ofIssuer), inArray(tasks.leadUnitId, under)) ?? sql`0 = 1`
  }
  const supported = reader()
    .select({ id: supportingUnits.taskId })
    .from(supportingUnits)
    .where(inArray(supportingUnits.unitId, under))
  return (
    and(sql`${tasks.status} <> 'draft'`, or(inArray(tasks.leadUnitId, under), inArray(tasks.id, supported))) ??
    eq(sql`1`, 0)
  )
}
