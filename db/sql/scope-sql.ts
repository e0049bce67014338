import { and, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { TaskScope } from '@/domain/policy'
import { reader } from '../client'
import { reports, supportingUnits, tasks, units } from '../schema'

/** A value, or a placeholder for one in a prepared query. */
export type Pattern = string | ReturnType<typeof sql.placeholder>

/** Ids of the units whose path is like `pattern` (`/root/a/%`: the unit and all below it), as a subquery. */
export const unitsUnder = (pattern: Pattern) =>
  reader().select({ id: units.id }).from(units).where(sql`${units.path} like ${pattern}`)

/** The scope as a condition on `tasks`; every list and find takes it, so that nothing is filtered after reading. */
export function inTaskScope(scope: TaskScope, pattern?: Pattern): SQL {
  if (scope.kind === 'none') return sql`0 = 1`
  const under = unitsUnder(pattern ?? `${scope.path}%`)
  if (scope.kind === 'issued') return isIssued(under)
  return (scope.kind === 'subtree' ? inSubtreeScope(under) : inUnitScope(under)) ?? sql`0 = 1`
}

// A draft is its issuer's alone: what a body plans for a unit is not given to it, nor to those who oversee that unit.
const isGiven = sql`${tasks.status} <> 'draft'`

const inSubtreeScope = (under: ReturnType<typeof unitsUnder>) =>
  or(isIssued(under), and(isGiven, inArray(tasks.leadUnitId, under)))

function isIssued(under: ReturnType<typeof unitsUnder>): SQL {
  const ofIssuer = reader().select({ id: reports.id }).from(reports).where(inArray(reports.issuerUnitId, under))
  return inArray(tasks.reportId, ofIssuer)
}

function inUnitScope(under: ReturnType<typeof unitsUnder>) {
  const supported = reader()
    .select({ id: supportingUnits.taskId })
    .from(supportingUnits)
    .where(inArray(supportingUnits.unitId, under))
  return and(isGiven, or(inArray(tasks.leadUnitId, under), inArray(tasks.id, supported)))
}
