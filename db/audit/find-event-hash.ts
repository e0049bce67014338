import { eq } from 'drizzle-orm'
import { reader } from '../client'
import { auditEvents } from '../schema'

/** The hash of the event of a number; undefined where the log has none. */
export function findEventHash(seq: number): string | undefined {
  return reader().select({ hash: auditEvents.hash }).from(auditEvents).where(eq(auditEvents.seq, seq)).get()?.hash
}
