import { and, asc, desc, eq, like, sql } from 'drizzle-orm'
import { type Database, prepareOnce } from '../client'
import { auditEvents } from '../schema'

export type AuditEvent = typeof auditEvents.$inferSelect

/** What happened to one thing, oldest first. */
export async function listEventsOf(on: Database, objectType: string, objectId: string): Promise<AuditEvent[]> {
  return prepareOnce(on, 'events of', eventsQuery).execute({ objectType, objectId })
}

const eventsQuery = (on: Database) =>
  on
    .select()
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.objectType, sql.placeholder('objectType')),
        eq(auditEvents.objectId, sql.placeholder('objectId')),
      ),
    )
    .orderBy(asc(auditEvents.seq))
    .prepare()

/** The newest events of one thing, newest first, of those whose action begins with `prefix`: who changed it last. */
export async function listLastEventsOf(
  on: Database,
  object: { type: string; id: string },
  prefix: string,
  count: number,
): Promise<AuditEvent[]> {
  return on
    .select()
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.objectType, object.type),
        eq(auditEvents.objectId, object.id),
        prefix ? like(auditEvents.action, `${prefix}%`) : undefined,
      ),
    )
    .orderBy(desc(auditEvents.seq))
    .limit(count)
}
