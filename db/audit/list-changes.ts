import { asc, desc, gt } from 'drizzle-orm'
import { prepareOnce, reader } from '../client'
import { pick } from '../columns'
import { auditEvents } from '../schema'

/** What an event changed, as far as kept counts must know. */
export type Change = { seq: number; action: string; objectType: string; objectId: string }

/** The number of the newest event, 0 before the first: the version of all data, since each change writes one event in its own transaction. */
export async function findNewestEvent(): Promise<number> {
  const query = prepareOnce(reader(), 'findNewestEvent', (on) =>
    on.select({ seq: auditEvents.seq }).from(auditEvents).orderBy(desc(auditEvents.seq)).limit(1).prepare(),
  )
  return query.get()?.seq ?? 0
}

/** The events after one, in their order. */
export async function listChangesSince(seq: number): Promise<Change[]> {
  return reader()
    .select(pick(auditEvents, 'seq', 'action', 'objectType', 'objectId'))
    .from(auditEvents)
    .where(gt(auditEvents.seq, seq))
    .orderBy(asc(auditEvents.seq))
}
