import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { TaskScope } from '@/domain/policy'
import { reader } from './client'
import { reports, steps, tasks, units } from './schema'
import { inTaskScope } from './scope-sql'

/** A report whose promises became tasks that the scope holds. */
export type TaskReport = { id: string; year: number; title: string; issuerName: string }

/** The reports behind the tasks of a scope, newest year first. */
export async function listTaskReports(scope: TaskScope): Promise<TaskReport[]> {
  return reader()
    .select({ id: reports.id, year: reports.year, title: reports.title, issuerName: units.shortName })
    .from(reports)
    .innerJoin(units, eq(units.id, reports.issuerUnitId))
    .where(
      and(
        eq(reports.status, 'registered'),
        inArray(reports.id, reader().select({ id: tasks.reportId }).from(tasks).where(inTaskScope(scope))),
      ),
    )
    .orderBy(desc(reports.year), asc(units.position), desc(reports.id))
}

export type ReportStep = { id: string; reportId: string; heading: string }

/** The headings of these reports in the order of the ledger. */
export async function listStepsOf(reportIds: string[]): Promise<ReportStep[]> {
  if (!reportIds.length) return []
  return reader()
    .select({ id: steps.id, reportId: steps.reportId, heading: steps.heading })
    .from(steps)
    .where(inArray(steps.reportId, reportIds))
    .orderBy(desc(steps.reportId), asc(steps.position))
}
