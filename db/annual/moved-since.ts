import { and, eq, gt, inArray } from 'drizzle-orm'
import type { Database } from '../client'
import { auditEvents, tasks } from '../schema'

/** True where a task of a report was changed or added after an event, by its number; asked within the transaction that rests on it. */
export async function isMovedSince(tx: Database, reportId: string, seq: number): Promise<boolean> {
  const own = tx.select({ id: tasks.id }).from(tasks).where(eq(tasks.reportId, reportId))
  const [moved] = await tx
    .select({ seq: auditEvents.seq })
    .from(auditEvents)
    .where(and(gt(auditEvents.seq, seq), eq(auditEvents.objectType, 'task'), inArray(auditEvents.objectId, own)))
    .limit(1)
  return moved !== undefined
}
