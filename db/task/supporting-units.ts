import { eq, inArray } from 'drizzle-orm'
import type { Database } from '../client'
import { newId } from '../id'
import { supportingUnits } from '../schema'

/** Ids of the units that support a task. */
export async function listSupportingUnitIds(on: Database, taskId: string): Promise<string[]> {
  const rows = await on
    .select({ unitId: supportingUnits.unitId })
    .from(supportingUnits)
    .where(eq(supportingUnits.taskId, taskId))
  return rows.map(({ unitId }) => unitId)
}

/** Sets the supporting units of a draft task. */
export async function replaceSupportingUnits(tx: Database, taskId: string, unitIds: string[]): Promise<void> {
  await tx.delete(supportingUnits).where(eq(supportingUnits.taskId, taskId))
  await addSupportingUnits(tx, taskId, unitIds)
}

/** Records a supporting unit's latest answer on its part. */
export async function answerSupport(tx: Database, id: string, answer: string, at: string): Promise<void> {
  await tx.update(supportingUnits).set({ answer, answeredAt: at }).where(eq(supportingUnits.id, id))
}

/** Records why a supporting unit need not answer. */
export async function waiveSupport(tx: Database, id: string, reason: string): Promise<void> {
  await tx.update(supportingUnits).set({ waivedReason: reason }).where(eq(supportingUnits.id, id))
}

/** Adds supporting units to a task. */
export async function addSupportingUnits(tx: Database, taskId: string, unitIds: string[]): Promise<void> {
  if (unitIds.length)
    await tx.insert(supportingUnits).values(unitIds.map((unitId) => ({ id: newId(), taskId, unitId })))
}

/** Takes supporting units from a task. */
export async function removeSupportingUnits(tx: Database, ids: string[]): Promise<void> {
  if (ids.length) await tx.delete(supportingUnits).where(inArray(supportingUnits.id, ids))
}
