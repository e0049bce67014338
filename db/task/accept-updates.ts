import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '../client'
import { progressUpdates } from '../schema'

/** Accepts every progress update of a task that is not accepted yet; accepted ones never change again. */
export async function acceptUpdates(tx: Database, taskId: string, userId: string, at: string): Promise<void> {
  await tx
    .update(progressUpdates)
    .set({ acceptedAt: at, acceptedBy: userId })
    .where(and(eq(progressUpdates.taskId, taskId), isNull(progressUpdates.acceptedAt)))
}
