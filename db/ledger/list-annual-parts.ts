import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import { reader } from '../client'
import { commitments, evidence, progressUpdates, reports, steps, tasks, units } from '../schema'
import { openOccurrenceDue } from '../sql/light-sql'
import { inReportScope, inTaskScope } from '../sql/scope-sql'

export type AnnualTask = Awaited<ReturnType<typeof listAnnualTasks>>[number]
export type AcceptedUpdate = Awaited<ReturnType<typeof listAcceptedUpdates>>[number]
export type AcceptedEvidence = Awaited<ReturnType<typeof listAcceptedEvidence>>[number]

/** The registered tasks of a report in the order of its text, with the sentence that promised each. */
export async function listAnnualTasks(scope: Scope, reportId: string) {
  return reader()
    .select({
      id: tasks.id,
      number: tasks.number,
      numberYear: tasks.numberYear,
      numberSeq: tasks.numberSeq,
      commitmentId: tasks.commitmentId,
      source: commitments.text,
      heading: steps.heading,
      title: tasks.title,
      requiredResult: tasks.requiredResult,
      kind: tasks.kind,
      status: tasks.status,
      outcome: tasks.outcome,
      priority: tasks.priority,
      leadUnitId: tasks.leadUnitId,
      unitName: units.shortName,
      assignedOn: tasks.assignedOn,
      signDue: tasks.signDue,
      submittedOn: tasks.submittedOn,
      due: tasks.due,
      originalDue: tasks.originalDue,
      completedOn: tasks.completedOn,
      lateBefore: tasks.lateBefore,
      percent: tasks.percent,
      openOccurrenceDue,
    })
    .from(tasks)
    .innerJoin(commitments, eq(commitments.id, tasks.commitmentId))
    .innerJoin(steps, eq(steps.id, tasks.stepId))
    .leftJoin(units, eq(units.id, tasks.leadUnitId))
    .where(and(eq(tasks.reportId, reportId), sql`${tasks.status} <> 'draft'`, inTaskScope(scope)))
    .orderBy(asc(commitments.start))
}

/** What units reported on these tasks and reviewers accepted, oldest first; nothing else may enter a report. */
export async function listAcceptedUpdates(taskIds: string[]) {
  if (!taskIds.length) return []
  const { id, taskId, done, problems, at } = progressUpdates
  return reader()
    .select({ id, taskId, done, problems, at })
    .from(progressUpdates)
    .where(and(inArray(taskId, taskIds), isNotNull(progressUpdates.acceptedAt)))
    .orderBy(asc(at))
}

/** The accepted evidence of these tasks; process material proves nothing and is left out. */
export async function listAcceptedEvidence(taskIds: string[]) {
  if (!taskIds.length) return []
  const { id, taskId, updateId, title, reference, issuer, issuedOn } = evidence
  return reader()
    .select({ id, taskId, updateId, title, reference, issuer, issuedOn })
    .from(evidence)
    .where(and(inArray(taskId, taskIds), eq(evidence.state, 'accepted'), eq(evidence.process, false)))
    .orderBy(asc(evidence.uploadedAt))
}

/** How many commitments a report makes, and the report of the year before by the same body. */
export async function findAnnualChain(reportId: string, scope: Scope) {
  const [report] = await reader()
    .select({ year: reports.year, issuerUnitId: reports.issuerUnitId, promised: countPromised(sql`${reportId}`) })
    .from(reports)
    .where(eq(reports.id, reportId))
  if (!report) return { promised: 0, before: null }
  const [before] = await reader()
    .select({ id: reports.id, year: reports.year, promised: countPromised(sql`${reports.id}`) })
    .from(reports)
    .innerJoin(units, eq(units.id, reports.issuerUnitId))
    .where(
      and(
        inReportScope(scope),
        eq(reports.issuerUnitId, report.issuerUnitId),
        eq(reports.year, report.year - 1),
        eq(reports.status, 'registered'),
      ),
    )
  return { promised: report.promised, before: before ?? null }
}

const countPromised = (reportId: ReturnType<typeof sql>) =>
  sql<number>`(select count(*) from commitments c where c.report_id = ${reportId} and c.status <> 'rejected')`
