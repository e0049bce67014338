import { and, asc, eq, inArray, isNotNull, lt, sql } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import type { LedgerFilter } from '@/domain/task/ledger'
import { computeLight, type LightBounds } from '@/domain/task/light'
import { endOf } from '@/domain/task/silence'
import { reader } from '../client'
import { pick } from '../columns'
import { commitments, evidence, progressUpdates, steps, tasks, units, updateSources } from '../schema'
import { lightColumns } from '../sql/light-sql'
import { ledgerWhere } from './ledger-where'

export type AnnualTask = Awaited<ReturnType<typeof listAnnualTasks>>[number]
export type AcceptedUpdate = Awaited<ReturnType<typeof listAcceptedUpdates>>[number]
export type AcceptedEvidence = Awaited<ReturnType<typeof listAcceptedEvidence>>[number]

/** The tasks of a ledger's filter in the order of the text, with the sentence that promised each and the light today. */
export async function listAnnualTasks(scope: Scope, filter: LedgerFilter, bounds: LightBounds) {
  const rows = await reader()
    .select({
      ...lightColumns,
      ...pick(
        tasks,
        'id',
        'number',
        'commitmentId',
        'title',
        'requiredResult',
        'kind',
        'leadUnitId',
        'originalDue',
        'closedOn',
        'reopenedOn',
      ),
      source: commitments.text,
      targets: commitments.targets,
      heading: steps.heading,
      unitName: units.shortName,
    })
    .from(tasks)
    .innerJoin(commitments, eq(commitments.id, tasks.commitmentId))
    .innerJoin(steps, eq(steps.id, tasks.stepId))
    .leftJoin(units, eq(units.id, tasks.leadUnitId))
    .where(ledgerWhere(scope, filter, bounds))
    .orderBy(asc(commitments.start))
  return rows.map((row) => ({ ...row, light: computeLight(row, bounds) }))
}

/**
 * What units reported on these tasks and reviewers accepted, by the end of `day` where one is given, oldest first, with the ids of the answers that it
 * draws on; nothing else may enter a report.
 */
export async function listAcceptedUpdates(taskIds: string[], day: string | null = null) {
  if (!taskIds.length) return []
  const { id, taskId, unitId, occurrenceId, percent, done, problems, at, acceptedAt } = progressUpdates
  const sources =
    sql`(select json_group_array(${updateSources.sourceId}) from ${updateSources} where ${updateSources.updateId} = ${id})`.mapWith(
      (text: string): string[] => JSON.parse(text),
    )
  return reader()
    .select({ id, taskId, unitId, occurrenceId, percent, done, problems, at, unitName: units.shortName, sources })
    .from(progressUpdates)
    .innerJoin(units, eq(units.id, unitId))
    .where(and(inArray(taskId, taskIds), isNotNull(acceptedAt), day ? lt(acceptedAt, endOf(day)) : undefined))
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
