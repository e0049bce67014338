import { and, asc, desc, eq, gt, isNotNull, lt, sql } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import { type Database, prepareOnce, reader } from '../client'
import { pick } from '../columns'
import {
  commitmentShortcomings,
  commitments,
  heldRanges,
  reports,
  reportVersions,
  shortcomings,
  steps,
  tasks,
  units,
} from '../schema'
import { isTaskInScope } from '../sql/scope-sql'

/**
 * Where a task comes from: report, heading and the exact range of its words in `text`, which is an earlier text of the report (`heldIn`) where
 * the one in force has them no more.
 */
export type TaskSource = NonNullable<Awaited<ReturnType<typeof findTaskSource>>>

/** The source of a task that the caller has found within the actor's scope. */
export async function findTaskSource(taskId: string) {
  const rows = await prepareOnce(reader(), 'source', sourceQuery).execute({ taskId })
  return rows.at(0)
}

const sourceQuery = (on: Database) =>
  on
    .select({
      ...pick(tasks, 'reportId', 'commitmentId'),
      ...pick(reports, 'title', 'year', 'yearAhead', 'language'),
      text: sql<string>`coalesce(${reportVersions.text}, ${reports.text})`,
      heldIn: heldRanges.versionId,
      heldNumber: reportVersions.number,
      ...pick(steps, 'heading'),
      ...pick(commitments, 'start', 'end'),
      issuerName: units.shortName,
      issuerFullName: units.name,
    })
    .from(tasks)
    .innerJoin(reports, eq(reports.id, tasks.reportId))
    .innerJoin(units, eq(units.id, reports.issuerUnitId))
    .innerJoin(steps, eq(steps.id, tasks.stepId))
    .innerJoin(commitments, eq(commitments.id, tasks.commitmentId))
    .leftJoin(heldRanges, eq(heldRanges.itemId, commitments.id))
    .leftJoin(reportVersions, eq(reportVersions.id, heldRanges.versionId))
    .where(eq(tasks.id, sql.placeholder('taskId')))
    .prepare()

/** The shortcomings that a commitment answers, in the order of the text. */
export async function listShortcomingsOf(commitmentId: string) {
  return prepareOnce(reader(), 'shortcomings of', shortcomingsQuery).execute({ commitmentId })
}

const shortcomingsQuery = (on: Database) =>
  on
    .select(pick(shortcomings, 'id', 'position', 'text', 'cause'))
    .from(commitmentShortcomings)
    .innerJoin(shortcomings, eq(shortcomings.id, commitmentShortcomings.shortcomingId))
    .where(eq(commitmentShortcomings.commitmentId, sql.placeholder('commitmentId')))
    .orderBy(asc(shortcomings.position))
    .prepare()

/** The tasks before and after one in its report that the scope holds, in the order of their position. */
export async function findNeighbours(
  scope: Scope,
  { reportId, position }: { reportId: string; position: number },
): Promise<{ previous: string | null; next: string | null }> {
  const queries = prepareOnce(reader(), `neighbours ${scope.kind}`, (on) => neighbourQueries(on, scope))
  const path = scope.kind === 'none' ? '' : scope.path
  const [before, after] = await Promise.all(
    queries.map((query) => query.execute({ reportId, position, path: `${path}%` })),
  )
  return { previous: before?.[0]?.id ?? null, next: after?.[0]?.id ?? null }
}

function neighbourQueries(on: Database, scope: Scope) {
  const [reportId, position] = [sql.placeholder('reportId'), sql.placeholder('position')]
  const here = and(isTaskInScope(scope, sql.placeholder('path')), eq(tasks.reportId, reportId), isNotNull(tasks.number))
  const one = () => on.select({ id: tasks.id }).from(tasks)
  const before = one().where(and(here, lt(tasks.position, position)))
  const after = one().where(and(here, gt(tasks.position, position)))
  return [
    before.orderBy(desc(tasks.position)).limit(1).prepare(),
    after.orderBy(asc(tasks.position)).limit(1).prepare(),
  ]
}
