import { and, desc, lte, sql } from 'drizzle-orm'
import type { Seal } from '@/domain/audit/seal'
import { addDays } from '@/domain/calendar'
import type { Database } from '../client'
import { auditEvents } from '../schema'

/**
 * The last event, by its number, that was written before the end of a day in Shanghai; undefined where there was none yet.
 * `upTo`: the number of a later day's, where that is known already.
 */
export async function findSeal(on: Database, day: string, upTo = Number.MAX_SAFE_INTEGER): Promise<Seal | undefined> {
  const end = new Date(`${addDays(day, 1)}T00:00:00+08:00`).toISOString()
  const { at, seq, hash } = auditEvents
  // Backwards from the end of the log, whatever a clock that was set back wrote; not by the index of instants, whose order is another.
  const isBefore = sql`+${at} < ${end}`
  const [last] = await on
    .select({ count: seq, hash })
    .from(auditEvents)
    .where(and(isBefore, lte(seq, upTo)))
    .orderBy(desc(seq))
    .limit(1)
  return last && { day, ...last }
}
