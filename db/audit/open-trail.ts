import { desc } from 'drizzle-orm'
import { Refusal } from '@/domain/refusal'
import { env } from '@/env'
import { type Database, prepareOnce } from '../client'
import { auditEvents } from '../schema'
import { readAnchor, type TrailHead, writeAnchor } from './audit-anchor'
import { makeAuditKey, readAuditKey } from './audit-key'
import type { TrailKey } from './hash-event'

/**
 * The rule by which the next event is hashed. An installation without a key gets one here, and an anchor that says from
 * which number on it holds. Throws `Refusal` auditKeyMissing, auditKeyForeign where there is an anchor without its key.
 */
export const openTrail = (tx: Database): TrailKey => prepareOnce(tx, 'trail key', beginOrContinue)

function beginOrContinue(tx: Database): TrailKey {
  const folder = env().dataDir
  const known = readAuditKey(folder)
  const anchor = readAnchor(folder, known ?? '')
  if (anchor === 'forged') throw new Refusal(known ? 'auditKeyForeign' : 'auditKeyMissing', { folder })
  if (known && anchor !== 'missing') return { key: known, from: anchor.from }
  const key = known ?? makeAuditKey(folder)
  const head = findHead(tx)
  writeAnchor(folder, key, { from: head.seq + 1, ...head })
  return { key, from: head.seq + 1 }
}

/** The rule by which the log's events were hashed; undefined where no event has been keyed yet or the anchor is of no use. */
export function findTrailKey(): TrailKey | undefined {
  const folder = env().dataDir
  const key = readAuditKey(folder)
  const anchor = key ? readAnchor(folder, key) : 'missing'
  return key && typeof anchor === 'object' ? { key, from: anchor.from } : undefined
}

/** The newest event's number and hash. */
export function findHead(on: Database): TrailHead {
  return prepareOnce(on, 'trail head', headQuery).get() ?? { seq: 0, hash: '' }
}

const headQuery = (on: Database) =>
  on
    .select({ seq: auditEvents.seq, hash: auditEvents.hash })
    .from(auditEvents)
    .orderBy(desc(auditEvents.seq))
    .limit(1)
    .prepare()
