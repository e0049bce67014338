import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Scope } from '@/domain/scope'
import { allLevels } from '@/domain/task/levels'
import type { PlacedDossier } from '@/domain/task/move/standing'
import type { Dossier } from '@/domain/task/task'
import { type Database, prepareOnce } from '../client'
import {
  bodyLevels,
  changeRequests,
  closures,
  evidence,
  occurrences,
  reports,
  standards,
  supportingUnits,
  taskRequests,
  taskSides,
  tasks,
  units,
} from '../schema'
import { levelsIdSql } from '../sql/levels-sql'
import { isTaskInScope } from '../sql/scope-sql'

export type FoundDossier = PlacedDossier

/** A task with all that a decision about it reads on `day`, or undefined where the scope does not hold it. */
export async function findDossier(
  on: Database,
  scope: Scope,
  taskId: string,
  day: string,
): Promise<FoundDossier | undefined> {
  const path = scope.kind === 'none' ? '' : scope.path
  const [found] = await prepareOnce(on, `dossier task ${scope.kind}`, () => taskQuery(on, scope)).execute({
    taskId,
    day,
    path: `${path}%`,
  })
  if (!found) return undefined
  const [standardRows, evidenceRows, supportingRows, occurrenceRows, closureRows, sides, requests, changes] =
    (await Promise.all(prepareOnce(on, 'dossier parts', partQueries).map((query) => query.execute({ taskId })))) as [
      Dossier['standards'],
      Dossier['evidence'],
      (Dossier['supporting'][number] & { path: string })[],
      Dossier['occurrences'],
      Dossier['closures'],
      Dossier['sides'],
      Dossier['requests'],
      Dossier['changes'],
    ]
  const { leadPath, issuerPath, levels, ...task } = found
  return {
    task,
    standards: standardRows,
    evidence: evidenceRows,
    supporting: supportingRows.map(({ path: _, ...row }) => row),
    occurrences: occurrenceRows,
    closures: closureRows,
    sides,
    requests,
    changes,
    levels: levels ?? allLevels,
    units: { leadPath, issuerPath, supportingPaths: supportingRows.map((row) => row.path) },
  }
}

function taskQuery(on: Database, scope: Scope) {
  const lead = alias(units, 'lead')
  const issuer = alias(units, 'issuer')
  return on
    .select({
      ...getTableColumns(tasks),
      leadPath: lead.path,
      issuerPath: issuer.path,
      levels: { unit: bodyLevels.unit, office: bodyLevels.office, closing: bodyLevels.closing },
    })
    .from(tasks)
    .innerJoin(reports, eq(reports.id, tasks.reportId))
    .innerJoin(issuer, eq(issuer.id, reports.issuerUnitId))
    .leftJoin(lead, eq(lead.id, tasks.leadUnitId))
    .leftJoin(bodyLevels, eq(bodyLevels.id, levelsIdSql(issuer.id, sql.placeholder('day'))))
    .where(and(eq(tasks.id, sql.placeholder('taskId')), isTaskInScope(scope, sql.placeholder('path'))))
    .prepare()
}

const partQueries = (on: Database) => {
  const taskId = sql.placeholder('taskId')
  return [
    on.select().from(standards).where(eq(standards.taskId, taskId)).orderBy(asc(standards.position)).prepare(),
    on.select().from(evidence).where(eq(evidence.taskId, taskId)).orderBy(asc(evidence.uploadedAt)).prepare(),
    on
      .select({ ...getTableColumns(supportingUnits), path: units.path })
      .from(supportingUnits)
      .innerJoin(units, eq(units.id, supportingUnits.unitId))
      .where(eq(supportingUnits.taskId, taskId))
      .orderBy(asc(supportingUnits.id))
      .prepare(),
    on.select().from(occurrences).where(eq(occurrences.taskId, taskId)).orderBy(asc(occurrences.due)).prepare(),
    on
      .select()
      .from(closures)
      .where(eq(closures.taskId, taskId))
      .orderBy(asc(closures.reopenedOn), asc(closures.id))
      .prepare(),
    on
      .select({ userId: taskSides.userId, side: taskSides.side })
      .from(taskSides)
      .where(eq(taskSides.taskId, taskId))
      .prepare(),
    on
      .select()
      .from(taskRequests)
      .where(eq(taskRequests.taskId, taskId))
      .orderBy(asc(taskRequests.askedAt), asc(taskRequests.id))
      .prepare(),
    on
      .select()
      .from(changeRequests)
      .where(eq(changeRequests.taskId, taskId))
      .orderBy(asc(changeRequests.askedAt), asc(changeRequests.id))
      .prepare(),
  ]
}
