import { asc, gt } from 'drizzle-orm'
import { reader } from '@/db/client'
import { auditEvents } from '@/db/schema'

// Written where nothing was done.
const ofRefusals = /^refusal[.]|^(session|password)[.](fail|locked|wrongCurrent)$/
const seen = { seq: 0, changes: 0 }

/** How many changes the log tells of; every change writes its event. */
export async function countChanges(): Promise<number> {
  const { seq, action } = auditEvents
  const rows = await reader().select({ seq, action }).from(auditEvents).where(gt(seq, seen.seq)).orderBy(asc(seq))
  seen.seq = rows.at(-1)?.seq ?? seen.seq
  seen.changes += rows.filter((row) => !ofRefusals.test(row.action)).length
  return seen.changes
}
