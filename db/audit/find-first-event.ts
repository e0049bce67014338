import { asc } from 'drizzle-orm'
import type { Database } from '../client'
import { auditEvents } from '../schema'

/** When the log, and with it the installation, began. */
export async function findFirstEventAt(on: Database): Promise<string | undefined> {
  const [first] = await on.select({ at: auditEvents.at }).from(auditEvents).orderBy(asc(auditEvents.seq)).limit(1)
  return first?.at
}
