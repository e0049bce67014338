import { and, eq, inArray, like, or, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { ReportScope } from '@/domain/plan/report-scope'
import type { TaskScope } from '@/domain/policy'
import { reader } from '../client'
import { memberships, reports, steps, supportingUnits, tasks, units, users } from '../schema'
import { inReportScope } from '../sql/report-scope-sql'
import { inTaskScope } from '../sql/scope-sql'
import type { NameKind } from './find-names'

/** What somebody may see: their tasks, their reports, and the units below and above their own at `path`. */
export type Sight = { tasks: TaskScope; reports: ReportScope; path: string }

/** The names of things of one kind by ids that a request brought, of those alone that the sight holds. */
export async function findVisibleNames(
  kind: NameKind,
  ids: (string | null)[],
  sight: Sight,
): Promise<Map<string, string>> {
  const wanted = ids.filter((id): id is string => id !== null)
  if (!wanted.length) return new Map()
  const { table, name, isSeen } = sources[kind]
  const rows = await reader()
    .select({ id: table.id, name })
    .from(table)
    .where(and(inArray(table.id, wanted), isSeen(sight)))
  return new Map(rows.map((row) => [row.id, row.name]))
}

const sources = {
  unit: { table: units, name: units.shortName, isSeen: isUnitSeen },
  person: { table: users, name: users.name, isSeen: isPersonSeen },
  step: { table: steps, name: steps.heading, isSeen: isStepSeen },
  report: { table: reports, name: reports.title, isSeen: isReportSeen },
} as const

function isUnitSeen({ tasks: scope, path }: Sight): SQL | undefined {
  const supporting = reader()
    .select({ id: supportingUnits.unitId })
    .from(supportingUnits)
    .innerJoin(tasks, eq(tasks.id, supportingUnits.taskId))
    .where(inTaskScope(scope))
  return or(isNear(path), onTasks(units.id, scope, tasks.leadUnitId), inArray(units.id, supporting))
}

function isPersonSeen({ tasks: scope, path }: Sight): SQL | undefined {
  const near = reader()
    .select({ id: memberships.userId })
    .from(memberships)
    .innerJoin(units, eq(units.id, memberships.unitId))
    .where(isNear(path))
  return or(
    inArray(users.id, near),
    onTasks(users.id, scope, tasks.handlerId),
    onTasks(users.id, scope, tasks.leaderId),
  )
}

/** Headings of reports that may be read, or over tasks that may be seen. */
export function isStepSeen(sight: Pick<Sight, 'tasks' | 'reports'>): SQL | undefined {
  return or(inArray(steps.reportId, readable(sight)), onTasks(steps.id, sight.tasks, tasks.stepId))
}

function isReportSeen(sight: Sight): SQL | undefined {
  return or(inArray(reports.id, readable(sight)), onTasks(reports.id, sight.tasks, tasks.reportId))
}

/** Ids of the reports whose text the sight holds, as a subquery. */
const readable = ({ reports: scope }: Pick<Sight, 'reports'>) =>
  reader()
    .select({ id: reports.id })
    .from(reports)
    .innerJoin(units, eq(units.id, reports.issuerUnitId))
    .where(inReportScope(scope))

const isNear = (path: string): SQL | undefined =>
  or(like(units.path, `${path}%`), sql`${path} like ${units.path} || '%'`)

/** Where a task of the scope speaks of it in a column. */
const onTasks = (id: AnySQLiteColumn, scope: TaskScope, column: AnySQLiteColumn): SQL =>
  inArray(id, reader().select({ id: column }).from(tasks).where(inTaskScope(scope)))
