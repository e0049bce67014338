import { asc, desc, eq, sql } from 'drizzle-orm'
import type { PlanStatus } from '@/domain/plan/plan'
import type { ReportScope } from '@/domain/plan/report-scope'
import type { Database } from './client'
import { inReportScope } from './report-scope-sql'
import { reports, units } from './schema'

export type ReportLine = {
  id: string
  year: number
  title: string
  status: PlanStatus
  issuerUnitId: string
  issuerName: string
  importedAt: string
  registeredAt: string | null
  /** Commitments that were not rejected, those confirmed among them, and tasks given out or finished. */
  commitmentCount: number
  confirmedCount: number
  registeredCount: number
  finishedCount: number
}

const kept = sql`select count(*) from commitments c where c.report_id = ${reports.id} and c.status <> 'rejected'`
const tasksWhere = (condition: ReturnType<typeof sql>) =>
  sql<number>`(select count(*) from tasks t where t.report_id = ${reports.id} and ${condition})`

/** The reports of a scope with their coverage, newest year first, bodies in the order of their position. */
export async function listReports(on: Database, scope: ReportScope): Promise<ReportLine[]> {
  return on
    .select({
      id: reports.id,
      year: reports.year,
      title: reports.title,
      status: reports.status,
      issuerUnitId: reports.issuerUnitId,
      issuerName: units.name,
      importedAt: reports.importedAt,
      registeredAt: reports.registeredAt,
      commitmentCount: sql<number>`(${kept})`,
      confirmedCount: sql<number>`(${kept} and c.status = 'confirmed')`,
      registeredCount: tasksWhere(sql`t.number is not null`),
      finishedCount: tasksWhere(sql`t.status in ('done', 'closed')`),
    })
    .from(reports)
    .innerJoin(units, eq(units.id, reports.issuerUnitId))
    .where(inReportScope(scope))
    .orderBy(desc(reports.year), asc(units.position), asc(reports.id))
}
