import type { Database } from '@/db/client'
import { findLastEventOf } from '@/db/list-events'
import { Refusal } from '@/domain/refusal'

/**
 * Passes when the version that a form was made from is still the stored one; else throws `Refusal('staleVersion')`
 * which says who changed what and when, and the version to send again on top of.
 */
export async function refuseStale(
  on: Database,
  object: { type: string; id: string; version: number },
  seen: number,
): Promise<void> {
  if (seen === object.version) return
  const event = await findLastEventOf(on, object.type, object.id)
  throw new Refusal('staleVersion', {
    by: event?.userName ?? '',
    at: event?.at ?? '',
    action: event?.action ?? '',
    changes: JSON.stringify(event?.after ?? {}),
    version: object.version,
  })
}
