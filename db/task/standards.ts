import { eq } from 'drizzle-orm'
import type { Database } from '../client'
import { newId } from '../id'
import { standards } from '../schema'

/** Sets the completion standards of a draft task, in this order. */
export async function replaceStandards(tx: Database, taskId: string, texts: string[]): Promise<void> {
  await tx.delete(standards).where(eq(standards.taskId, taskId))
  await addStandards(tx, taskId, texts, 0)
}

/** Adds completion standards after the last one, whose position is `after`. */
export async function addStandards(tx: Database, taskId: string, texts: string[], after: number): Promise<void> {
  const rows = texts.map((text, index) => ({ id: newId(), taskId, position: after + index + 1, text }))
  if (rows.length) await tx.insert(standards).values(rows)
}
