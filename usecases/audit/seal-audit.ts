import { appendEvent } from '@/db/audit/append-event'
import { checkTrail } from '@/db/audit/check-trail'
import { findTrailState } from '@/db/audit/find-trail-state'
import { anchorHead } from '@/db/audit/keep-anchor'
import { findTrailKey } from '@/db/audit/open-trail'
import { transaction } from '@/db/client'
import { Refusal } from '@/domain/refusal'
import { env } from '@/env'
import { commandActor } from '../installation/command-actor'

/**
 * Where the log has events that are older than the key, writes the first keyed one after them, which says how they were
 * found; the anchor beside the database says its number. Then anchors what a crash left unanchored. Throws `Refusal`
 * databaseLost where the log is empty and its anchor is not, auditKeyForeign where anchor and key are no pair.
 */
export async function sealAudit(now: string): Promise<void> {
  if (!findTrailKey()) await sealEarlier(now)
  const { seq, anchored } = findTrailState()
  if (!seq && anchored) throw new Refusal('databaseLost', { folder: env().dataDir, count: anchored })
  anchorHead()
}

async function sealEarlier(now: string): Promise<void> {
  const { events, firstBad } = checkTrail(env().dataDir)
  if (!events && firstBad === null) return
  await transaction((tx) =>
    appendEvent(tx, commandActor, now, {
      action: 'audit.seal',
      objectType: 'audit',
      objectId: 'log',
      after: { count: events, firstBad },
    }),
  )
}
