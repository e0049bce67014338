import { and, asc, eq } from 'drizzle-orm'
import type { TaskScope } from '@/domain/policy'
import type { TaskUnits } from '@/domain/task/standing'
import type { Dossier } from '@/domain/task/task'
import type { Database } from './client'
import { evidence, occurrences, reports, standards, supportingUnits, tasks, units } from './schema'
import { inTaskScope } from './scope-sql'

export type FoundDossier = Dossier & { units: TaskUnits }

/** A task with all that a decision about it reads, or undefined where the scope does not hold it. */
export async function findDossier(on: Database, scope: TaskScope, taskId: string): Promise<FoundDossier | undefined> {
  const [task] = await on
    .select()
    .from(tasks)
    .where(and(eq(tasks.id, taskId), inTaskScope(scope)))
  if (!task) return undefined
  const [standardRows, evidenceRows, supportingRows, occurrenceRows, taskUnits] = await Promise.all([
    on.select().from(standards).where(eq(standards.taskId, taskId)).orderBy(asc(standards.position)),
    on.select().from(evidence).where(eq(evidence.taskId, taskId)).orderBy(asc(evidence.uploadedAt)),
    on.select().from(supportingUnits).where(eq(supportingUnits.taskId, taskId)).orderBy(asc(supportingUnits.id)),
    on.select().from(occurrences).where(eq(occurrences.taskId, taskId)).orderBy(asc(occurrences.due)),
    findTaskUnits(on, taskId),
  ])
  return {
    task,
    standards: standardRows,
    evidence: evidenceRows,
    supporting: supportingRows,
    occurrences: occurrenceRows,
    units: taskUnits,
  }
}

async function findTaskUnits(on: Database, taskId: string): Promise<TaskUnits> {
  const [lead] = await on
    .select({ path: units.path })
    .from(tasks)
    .innerJoin(units, eq(units.id, tasks.leadUnitId))
    .where(eq(tasks.id, taskId))
  const [issuer] = await on
    .select({ path: units.path })
    .from(tasks)
    .innerJoin(reports, eq(reports.id, tasks.reportId))
    .innerJoin(units, eq(units.id, reports.issuerUnitId))
    .where(eq(tasks.id, taskId))
  const supporting = await on
    .select({ path: units.path })
    .from(supportingUnits)
    .innerJoin(units, eq(units.id, supportingUnits.unitId))
    .where(eq(supportingUnits.taskId, taskId))
  return {
    leadPath: lead?.path ?? null,
    supportingPaths: supporting.map(({ path }) => path),
    issuerPath: issuer?.path ?? '/',
  }
}
