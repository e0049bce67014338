import type { Database } from '../client'
import { newId } from '../id'
import { standards } from '../schema'

/** Adds completion standards after the last one, whose position is `after`. */
export async function addStandards(tx: Database, taskId: string, texts: string[], after: number): Promise<void> {
  const rows = texts.map((text, index) => ({ id: newId(), taskId, position: after + index + 1, text }))
  if (rows.length) await tx.insert(standards).values(rows)
}
