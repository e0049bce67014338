import { and, eq, inArray, like, or, type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Scope } from '@/domain/scope'
import { type Database, prepareOnce, reader } from '../client'
import { memberships, reports, steps, supportingUnits, tasks, units, users } from '../schema'
import { fillPlaces, listPlaces } from '../sql/places'
import { inTaskScope, reportsIn } from '../sql/scope-sql'

export type NameKind = keyof typeof sources
type Names = Map<string, string>

// As many as the pages of single things name; a statement is kept for each number.
const mostPrepared = 20

/** The names of things of one kind by ids that rows within the reader's scope carry (never a request's own: `findVisibleNames`); what is no id has none. */
export async function findNames(kind: NameKind, ids: readonly unknown[], on: Database = reader()): Promise<Names> {
  const wanted = listWanted(ids)
  if (!wanted.length || wanted.length > mostPrepared) return readNames(kind, wanted, undefined, on)
  const query = prepareOnce(on, `${kind} names ${wanted.length}`, () =>
    namesQuery(on, kind, listPlaces(wanted.length)).prepare(),
  )
  return toNames(await query.execute(fillPlaces(wanted)))
}

/** The names of things of one kind by ids that a request brought, of those alone that stand in the scope, or below or above its unit. */
export const findVisibleNames = (kind: NameKind, ids: readonly unknown[], scope: Scope): Promise<Names> =>
  readNames(kind, listWanted(ids), sources[kind].isSeen(scope))

/** The full name of a unit, as it heads and signs papers; '' where there is none. */
export async function findFullName(unitId: string): Promise<string> {
  const [row] = await reader().select({ name: units.name }).from(units).where(eq(units.id, unitId))
  return row?.name ?? ''
}

const listWanted = (ids: readonly unknown[]): string[] =>
  [...new Set(ids)].filter((id): id is string => typeof id === 'string')

async function readNames(kind: NameKind, wanted: string[], where?: SQL, on: Database = reader()): Promise<Names> {
  return toNames(wanted.length ? await namesQuery(on, kind, wanted, where) : [])
}

function namesQuery(on: Database, kind: NameKind, ids: (string | Placeholder)[], where?: SQL) {
  const { table, name } = sources[kind]
  return on
    .select({ id: table.id, name })
    .from(table)
    .where(and(inArray(table.id, ids), where))
}

const toNames = (rows: { id: string; name: string }[]): Names => new Map(rows.map(({ id, name }) => [id, name]))

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
  return or(inArray(steps.reportId, reportsIn(scope)), onTasks(steps.id, scope, tasks.stepId))
}

function isReportSeen(scope: Scope): SQL | undefined {
  return or(inArray(reports.id, reportsIn(scope)), onTasks(reports.id, scope, tasks.reportId))
}

const isNear = (scope: Scope): SQL | undefined =>
  scope.kind === 'none'
    ? sql`0 = 1`
    : or(like(units.path, `${scope.path}%`), sql`${scope.path} like ${units.path} || '%'`)

/** Where a task of the scope speaks of it in a column. */
const onTasks = (id: AnySQLiteColumn, scope: Scope, column: AnySQLiteColumn): SQL =>
  inArray(id, reader().select({ id: column }).from(tasks).where(inTaskScope(scope)))
