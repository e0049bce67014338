import { and, eq, inArray, like, or, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Scope } from '@/domain/scope'
import { reader } from '../client'
import { memberships, reports, steps, supportingUnits, tasks, units, users } from '../schema'
import { inReportScope, inTaskScope } from '../sql/scope-sql'
import type { NameKind } from './find-names'

/** The names of things of one kind by ids that a request brought, of those alone that stand in the scope, or below or above its unit. */
export async function findVisibleNames(
  kind: NameKind,
  ids: (string | null)[],
  scope: Scope,
): Promise<Map<string, string>> {
  const wanted = ids.filter((id): id is string => id !== null)
  if (!wanted.length) return new Map()
  const { table, name, isSeen } = sources[kind]
  const rows = await reader()
    .select({ id: table.id, name })
    .from(table)
    .where(and(inArray(table.id, wanted), isSeen(scope)))
  return new Map(rows.map((row) => [row.id, row.name]))
}

const sources = {
  unit: { table: units, name: units.shortName, isSeen: isUnitSeen },
  person: { table: users, name: users.name, isSeen: isPersonSeen },
  step: { table: steps, name: steps.heading, isSeen: isStepSeen },
  report: { table: reports, name: reports.title, isSeen: isReportSeen },
} as const

function isUnitSeen(scope: Scope): SQL | undefined {
  const supporting = reader()
    .select({ id: supportingUnits.unitId })
    .from(supportingUnits)
    .innerJoin(tasks, eq(tasks.id, supportingUnits.taskId))
    .where(inTaskScope(scope))
  return or(isNear(scope), onTasks(units.id, scope, tasks.leadUnitId), inArray(units.id, supporting))
}

function isPersonSeen(scope: Scope): SQL | undefined {
  const near = reader()
    .select({ id: memberships.userId })
    .from(memberships)
    .innerJoin(units, eq(units.id, memberships.unitId))
    .where(isNear(scope))
  return or(
    inArray(users.id, near),
    onTasks(users.id, scope, tasks.handlerId),
    onTasks(users.id, scope, tasks.leaderId),
  )
}

/** Headings of reports that may be read, or over tasks that may be seen. */
export function isStepSeen(scope: Scope): SQL | undefined {
  return or(inArray(steps.reportId, readable(scope)), onTasks(steps.id, scope, tasks.stepId))
}

function isReportSeen(scope: Scope): SQL | undefined {
  return or(inArray(reports.id, readable(scope)), onTasks(reports.id, scope, tasks.reportId))
}

/** Ids of the reports whose text the scope holds, as a subquery. */
const readable = (scope: Scope) =>
  reader()
    .select({ id: reports.id })
    .from(reports)
    .innerJoin(units, eq(units.id, reports.issuerUnitId))
    .where(inReportScope(scope))

const isNear = (scope: Scope): SQL | undefined =>
  scope.kind === 'none'
    ? sql`0 = 1`
    : or(like(units.path, `${scope.path}%`), sql`${scope.path} like ${units.path} || '%'`)

/** Where a task of the scope speaks of it in a column. */
const onTasks = (id: AnySQLiteColumn, scope: Scope, column: AnySQLiteColumn): SQL =>
  inArray(id, reader().select({ id: column }).from(tasks).where(inTaskScope(scope)))
