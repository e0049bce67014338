import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import { reader } from '../client'
import { pick } from '../columns'
import { isStepSeen } from '../names/find-names'
import { reports, steps, tasks, units } from '../schema'
import { inTaskScope } from '../sql/scope-sql'

/** A report whose promises became tasks that the scope holds. */
export type TaskReport = Awaited<ReturnType<typeof listTaskReports>>[number]

/** The reports behind the tasks of a scope, newest year first. */
export async function listTaskReports(scope: Scope) {
  return reader()
    .select({
      ...pick(reports, 'id', 'year', 'yearAhead', 'title', 'language'),
      issuerName: units.shortName,
      issuerFullName: units.name,
      issuerPath: units.path,
      issuerId: units.id,
    })
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

/** The reports that these tasks belong to. */
export async function listReportsOfTasks(taskIds: string[]): Promise<string[]> {
  if (!taskIds.length) return []
  const rows = await reader().selectDistinct({ id: tasks.reportId }).from(tasks).where(inArray(tasks.id, taskIds))
  return rows.map(({ id }) => id)
}

export type ReportStep = { id: string; reportId: string; heading: string }

/** The headings of these reports in the order of the ledger: all where the report itself may be read, else those over the actor's tasks. */
export async function listStepsOf(reportIds: string[], scope: Scope): Promise<ReportStep[]> {
  if (!reportIds.length) return []
  return reader()
    .select({ id: steps.id, reportId: steps.reportId, heading: steps.heading })
    .from(steps)
    .where(and(inArray(steps.reportId, reportIds), isStepSeen(scope)))
    .orderBy(desc(steps.reportId), asc(steps.position))
}
