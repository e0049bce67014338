import { eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { PlacedTask } from '@/domain/scope'
import type { Database } from '../client'
import { reports, supportingUnits, tasks, units } from '../schema'

/** Where a task lies as it stands by now in a transaction, undefined of one that is not there. */
export async function findPlacedTask(on: Database, taskId: string): Promise<PlacedTask | undefined> {
  const [lead, issuer] = [alias(units, 'lead'), alias(units, 'issuer')]
  const [found] = await on
    .select({ status: tasks.status, signDue: tasks.signDue, leadPath: lead.path, issuerPath: issuer.path })
    .from(tasks)
    .innerJoin(reports, eq(reports.id, tasks.reportId))
    .innerJoin(issuer, eq(issuer.id, reports.issuerUnitId))
    .leftJoin(lead, eq(lead.id, tasks.leadUnitId))
    .where(eq(tasks.id, taskId))
  if (!found) return undefined
  const supporting = await on
    .select({ path: units.path })
    .from(supportingUnits)
    .innerJoin(units, eq(units.id, supportingUnits.unitId))
    .where(eq(supportingUnits.taskId, taskId))
  const { leadPath, issuerPath, ...task } = found
  return { ...task, units: { leadPath, issuerPath, supportingPaths: supporting.map(({ path }) => path) } }
}
