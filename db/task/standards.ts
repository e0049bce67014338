import { eq, inArray } from 'drizzle-orm'
import type { Database } from '../client'
import { freeEvidence } from '../evidence/save-evidence'
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

/**
 * Sets the completion standards of a running task: those that stay keep their proof, what proved a standard that goes stays with the task
 * and answers none.
 */
export async function changeStandards(tx: Database, taskId: string, texts: readonly string[]): Promise<void> {
  const present = await tx.select().from(standards).where(eq(standards.taskId, taskId))
  const gone = present.filter(({ text }) => !texts.includes(text)).map(({ id }) => id)
  if (gone.length) {
    await freeEvidence(tx, gone)
    await tx.delete(standards).where(inArray(standards.id, gone))
  }
  for (const [index, text] of texts.entries()) {
    const kept = present.find((each) => each.text === text)
    if (kept)
      await tx
        .update(standards)
        .set({ position: index + 1 })
        .where(eq(standards.id, kept.id))
    else await addStandards(tx, taskId, [text], index)
  }
}
