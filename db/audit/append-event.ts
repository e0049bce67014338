import { cleanText } from '@/domain/clean-text'
import type { Actor } from '@/domain/people'
import type { Database } from '../client'
import { insertRow } from '../engine/insert-all'
import { queueEvent } from '../notices/queue-event'
import { auditEvents } from '../schema'
import { type EventRow, hashEvent } from './hash-event'
import { anchorSoon } from './keep-anchor'
import { findHead, openTrail } from './open-trail'

export type NewEvent = {
  action: string
  objectType: string
  objectId: string
  objectName?: string
  before?: Record<string, unknown> | null
  after?: Record<string, unknown> | null
  note?: string
}

/** What happened to an object that a helper of its own names. */
export type ChangeEvent = Omit<NewEvent, 'objectType' | 'objectId' | 'objectName'>

/** Who acts where no one is logged in (start, log-in failure, job). */
export type EventActor = Omit<Actor, 'membershipId' | 'unitPath' | 'role' | 'userId' | 'unitId'> & Partial<Actor>

/**
 * Appends one audit event, numbered and chained after the one before by a keyed hash, and queues it for the receiving program. Call it inside the change's
 * transaction. Throws where the row did not come to be.
 */
export async function appendEvent(tx: Database, actor: EventActor, at: string, event: NewEvent): Promise<void> {
  const trailKey = openTrail(tx)
  const previous = findHead(tx)
  const seq = previous.seq + 1
  const row = toRow(actor, at, event)
  const hash = hashEvent(trailKey, previous.hash, seq, row)
  const changes = await insertRow(tx, auditEvents, { ...row, seq, hash })
  if (changes !== 1) throw new Error('the audit event was not written')
  await queueEvent(tx, { ...row, seq })
  anchorSoon()
}

function toRow(actor: EventActor, at: string, event: NewEvent): EventRow {
  return {
    at,
    userId: actor.userId ?? null,
    userName: cleanText(actor.name),
    role: actor.role ?? null,
    unitId: actor.unitId ?? null,
    unitName: cleanText(actor.unitName),
    address: cleanText(actor.address),
    action: event.action,
    objectType: event.objectType,
    objectId: cleanText(event.objectId),
    objectName: cleanText(event.objectName ?? ''),
    before: event.before ?? null,
    after: actor.deputyFor ? { ...event.after, deputyFor: cleanText(actor.deputyFor.name) } : (event.after ?? null),
    note: cleanText(event.note ?? ''),
  }
}
