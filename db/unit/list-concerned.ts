import { and, inArray, isNotNull } from 'drizzle-orm'
import { openStatuses } from '@/domain/task/task'
import type { Database } from '../client'
import { reports, tasks } from '../schema'

/** Ids of the units that have issued a report here. */
export async function listIssuingUnits(on: Database): Promise<Set<string>> {
  const rows = await on.selectDistinct({ id: reports.issuerUnitId }).from(reports)
  return new Set(rows.map(({ id }) => id))
}

/** Ids of the units that lead a task which still runs. */
export async function listLeadingUnits(on: Database): Promise<Set<string>> {
  const rows = await on
    .selectDistinct({ id: tasks.leadUnitId })
    .from(tasks)
    .where(and(isNotNull(tasks.leadUnitId), inArray(tasks.status, [...openStatuses, 'suspended'])))
  return new Set(rows.flatMap(({ id }) => id ?? []))
}
