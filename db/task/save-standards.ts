import { eq } from 'drizzle-orm'
import type { Database } from '../client'
import { newId } from '../id'
import { standards, supportingUnits } from '../schema'

/** Sets the completion standards of a draft task, in this order. */
export async function replaceStandards(tx: Database, taskId: string, texts: string[]): Promise<void> {
  await tx.delete(standards).where(eq(standards.taskId, taskId))
  if (!texts.length) return
  await tx.insert(standards).values(texts.map((text, index) => ({ id: newId(), taskId, position: index + 1, text })))
}

/** Sets the supporting units of a draft task. */
export async function replaceSupportingUnits(tx: Database, taskId: string, unitIds: string[]): Promise<void> {
  await tx.delete(supportingUnits).where(eq(supportingUnits.taskId, taskId))
  if (!unitIds.length) return
  await tx.insert(supportingUnits).values(unitIds.map((unitId) => ({ id: newId(), taskId, unitId })))
}
