import { asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { PlanStatus } from '@/domain/plan/plan'
import type { Scope } from '@/domain/scope'
import type { Database } from '../client'
import { reports, tasks, units } from '../schema'
import { inReportScope, inTaskScope } from '../sql/scope-sql'

export type ReportLine = {
  id: string
  year: number
  title: string
  status: PlanStatus
  issuerUnitId: string
  issuerName: string
  issuerPath: string
  importedAt: string
  registeredAt: string | null
  /** Commitments that were not rejected, those confirmed among them, and tasks that got a number. */
  commitmentCount: number
  confirmedCount: number
  registeredCount: number
}

const kept = sql`select count(*) from commitments c where c.report_id = ${reports.id} and c.status <> 'rejected'`
const tasksWhere = (scope: Scope, condition: SQL) =>
  sql<number>`(select count(*) from ${tasks} where ${tasks.reportId} = ${reports.id} and ${condition} and ${inTaskScope(scope)})`

/** The reports of a scope with their coverage, newest year first, bodies in the order of their position; tasks count within it too. */
export async function listReports(on: Database, scope: Scope): Promise<ReportLine[]> {
  return on
    .select({
      id: reports.id,
      year: reports.year,
      title: reports.title,
      status: reports.status,
      issuerUnitId: reports.issuerUnitId,
      issuerName: units.name,
      issuerPath: units.path,
      importedAt: reports.importedAt,
      registeredAt: reports.registeredAt,
      commitmentCount: sql<number>`(${kept})`,
      confirmedCount: sql<number>`(${kept} and c.status = 'confirmed')`,
      registeredCount: tasksWhere(scope, sql`${tasks.number} is not null`),
    })
    .from(reports)
    .innerJoin(units, eq(units.id, reports.issuerUnitId))
    .where(inReportScope(scope))
    .orderBy(desc(reports.year), asc(units.position), asc(reports.id))
}
