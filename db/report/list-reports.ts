import { asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import type { Database } from '../client'
import { ofOuter, pick } from '../columns'
import { reports, tasks, units } from '../schema'
import { inReportScope, inTaskScope } from '../sql/scope-sql'
import { isOverseen } from './versions'

/** A report with its commitments that were not rejected, those confirmed among them, its tasks that got a number, and a corrected text that waits. */
export type ReportLine = Awaited<ReturnType<typeof listReports>>[number]

const kept = sql`select count(*) from commitments c where c.report_id = ${ofOuter(reports.id)} and c.status <> 'rejected'`
const proposed = sql`select v.id from report_versions v where v.report_id = ${ofOuter(reports.id)} and v.state = 'proposed'`
const tasksWhere = (scope: Scope, condition: SQL) =>
  sql<number>`(select count(*) from ${tasks} where ${tasks.reportId} = ${ofOuter(reports.id)} and ${condition} and ${inTaskScope(scope)})`

/** The reports of a scope with their coverage, newest year first, bodies in the order of their position; tasks count within it too. */
export async function listReports(on: Database, scope: Scope) {
  return on
    .select({
      ...pick(reports, 'id', 'year', 'yearAhead', 'title', 'status', 'issuerUnitId', 'importedAt', 'registeredAt'),
      issuerName: units.name,
      issuerPath: units.path,
      commitmentCount: sql<number>`(${kept})`,
      confirmedCount: sql<number>`(${kept} and c.status = 'confirmed')`,
      proposedId: sql<string | null>`case when ${isOverseen(scope)} then (${proposed}) end`,
      registeredCount: tasksWhere(scope, sql`${tasks.number} is not null`),
    })
    .from(reports)
    .innerJoin(units, eq(units.id, reports.issuerUnitId))
    .where(inReportScope(scope))
    .orderBy(desc(reports.year), asc(units.position), asc(reports.id))
}
