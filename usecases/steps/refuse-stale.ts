import { listLastEventsOf } from '@/db/audit/list-events'
import type { Database } from '@/db/client'
import { Refusal } from '@/domain/refusal'

/** More changes than this are not told one by one. */
const mostTold = 20

/**
 * Passes when the version that a form was made from is still the stored one; else throws `Refusal('staleVersion')`
 * which says who changed what and when since then, and the version to send again on top of.
 */
export async function refuseStale(
  on: Database,
  object: { type: string; id: string; version: number },
  seen: number,
): Promise<void> {
  if (seen === object.version) return
  // Evidence and occurrences of a task have events of their own names and make no version of the task.
  const prefix = object.type === 'task' ? 'task.' : ''
  const missed = Math.min(mostTold, Math.max(1, object.version - seen))
  const events = await listLastEventsOf(on, object, prefix, missed)
  const [last] = events
  throw new Refusal('staleVersion', {
    by: last?.userName,
    at: last?.at,
    changes: Object.assign({}, ...events.map(({ after }) => after).reverse()),
    version: object.version,
  })
}
