import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '../client'
import { notEnteredBy } from '../proxy/proxy-reports'
import { progressUpdates, updateSources } from '../schema'

export type ProgressUpdate = typeof progressUpdates.$inferSelect

/** Adds what a unit says it did. */
export async function addUpdate(tx: Database, row: ProgressUpdate): Promise<void> {
  await tx.insert(progressUpdates).values(row)
}

/** Notes from which other updates the words of an update come. */
export async function addSources(tx: Database, updateId: string, sourceIds: readonly string[]): Promise<void> {
  if (sourceIds.length) await tx.insert(updateSources).values(sourceIds.map((sourceId) => ({ updateId, sourceId })))
}

/** One update of a task, or undefined. */
export async function findUpdate(on: Database, taskId: string, id: string): Promise<ProgressUpdate | undefined> {
  const [row] = await on
    .select()
    .from(progressUpdates)
    .where(and(eq(progressUpdates.taskId, taskId), eq(progressUpdates.id, id)))
  return row
}

/** Accepts one update; false where it was accepted before. */
export async function acceptUpdate(tx: Database, id: string, userId: string, at: string): Promise<boolean> {
  const accepted = await tx
    .update(progressUpdates)
    .set({ acceptedAt: at, acceptedBy: userId })
    .where(and(eq(progressUpdates.id, id), isNull(progressUpdates.acceptedAt)))
    .returning({ id: progressUpdates.id })
  return accepted.length === 1
}

/** Accepts every progress update of a task that is not accepted yet, but those that the acceptor (`names`) entered on a unit's behalf; accepted ones never change again. Gives the ids of those left. */
export async function acceptUpdates(
  tx: Database,
  taskId: string,
  { userId, names }: { userId: string; names: string[] },
  at: string,
): Promise<string[]> {
  const isOpen = and(eq(progressUpdates.taskId, taskId), isNull(progressUpdates.acceptedAt))
  await tx
    .update(progressUpdates)
    .set({ acceptedAt: at, acceptedBy: userId })
    .where(and(isOpen, notEnteredBy(tx, names)))
  const left = await tx.select({ id: progressUpdates.id }).from(progressUpdates).where(isOpen)
  return left.map(({ id }) => id)
}
