import { and, asc, desc, eq } from 'drizzle-orm'
import type { Database } from './client'
import { auditEvents } from './schema'

export type AuditEvent = typeof auditEvents.$inferSelect

/** What happened to one thing, oldest first. */
export async function listEventsOf(on: Database, objectType: string, objectId: string): Promise<AuditEvent[]> {
  return on
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.objectType, objectType), eq(auditEvents.objectId, objectId)))
    .orderBy(asc(auditEvents.seq))
}

/** The newest event of one thing: who changed it last. */
export async function findLastEventOf(
  on: Database,
  objectType: string,
  objectId: string,
): Promise<AuditEvent | undefined> {
  const [event] = await on
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.objectType, objectType), eq(auditEvents.objectId, objectId)))
    .orderBy(desc(auditEvents.seq))
    .limit(1)
  return event
}
