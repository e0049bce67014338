import { and, eq, exists, inArray, like, not, or, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import { reader } from '../client'
import { reports, supportingUnits, tasks, units } from '../schema'

/** A value, or a placeholder for one in a prepared query. */
export type Pattern = string | ReturnType<typeof sql.placeholder>

/** Ids of the units whose path is like `pattern` (`/root/a/%`: the unit and all below it), as a subquery. */
export const unitsUnder = (pattern: Pattern) =>
  reader().select({ id: units.id }).from(units).where(sql`${units.path} like ${pattern}`)

/** `holdsTask` of the domain as a condition on `tasks`; every list and find takes the scope, so that nothing is filtered after reading. */
export function inTaskScope(scope: Scope, pattern?: Pattern): SQL {
  if (scope.kind === 'none') return sql`0 = 1`
  const under = unitsUnder(pattern ?? `${scope.path}%`)
  if (scope.kind === 'unit') return inUnitScope(under) ?? sql`0 = 1`
  const held = scope.kind === 'issued' ? isIssued(under) : inSubtreeScope(under, isIssued(under))
  return or(isAllUnder(scope.path), held) ?? sql`0 = 1`
}

/** The same for a task that is named already: its own report and units are looked up, where a list of all those in sight would be made. */
export function isTaskInScope(scope: Scope, pattern?: Pattern): SQL {
  if (scope.kind === 'none' || scope.kind === 'unit') return inTaskScope(scope, pattern)
  const under = pattern ?? `${scope.path}%`
  const isOwn = isIssuedUnder(under)
  return (scope.kind === 'issued' ? isOwn : inSubtreeScope(unitsUnder(under), isOwn)) ?? sql`0 = 1`
}

// Asked once a statement: who sees everything reads in the order of an index, with nothing tested row by row.
function isAllUnder(path: string): SQL {
  const [first, after] = [path, `${path.slice(0, -1)}0`]
  return sql`not exists (select 1 from ${units} where ${units.path} < ${first} or ${units.path} >= ${after})`
}

const isGiven = sql`(${tasks.status} <> 'draft' or ${tasks.signDue} is not null)`

const inSubtreeScope = (under: ReturnType<typeof unitsUnder>, issued: SQL) =>
  or(issued, and(isGiven, inArray(tasks.leadUnitId, under)))

function isIssuedUnder(pattern: Pattern): SQL {
  const { id, issuerUnitId } = reports
  const own = reader()
    .select({ one: sql`1` })
    .from(reports)
    .innerJoin(units, eq(units.id, issuerUnitId))
    .where(and(eq(id, tasks.reportId), sql`${units.path} like ${pattern}`))
  return exists(own)
}

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

/** True of the tasks whose report no unit of the scope's subtree issued. */
export const isIssuedElsewhere = (scope: Scope): SQL =>
  scope.kind === 'none' ? sql`0 = 1` : not(isIssued(unitsUnder(`${scope.path}%`)))

/** `holdsReport` of the domain as a condition on `reports` joined with the issuer's `units` row. */
export function inReportScope(scope: Scope): SQL {
  if (scope.kind === 'none') return sql`0 = 1`
  const isUnder = scope.kind === 'unit' ? undefined : like(units.path, `${scope.path}%`)
  const isAbove = and(eq(reports.status, 'registered'), sql`${scope.path} like ${units.path} || '%'`)
  return or(isUnder, scope.kind === 'issued' ? undefined : isAbove) ?? sql`0 = 1`
}

/** Ids of the reports that the scope holds, as a subquery. */
export const reportsIn = (scope: Scope) =>
  reader()
    .select({ id: reports.id })
    .from(reports)
    .innerJoin(units, eq(units.id, reports.issuerUnitId))
    .where(inReportScope(scope))
