import { asc, gt } from 'drizzle-orm'
import type { EventRow } from './append-event'
import type { Database } from './client'
import { auditEvents } from './schema'

export type ChainedEvent = EventRow & { seq: number; hash: string }

/** The next `count` audit events after a sequence number, in the order they were chained. */
export async function listChain(on: Database, after: number, count: number): Promise<ChainedEvent[]> {
  return on.select().from(auditEvents).where(gt(auditEvents.seq, after)).orderBy(asc(auditEvents.seq)).limit(count)
}
