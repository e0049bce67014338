import { createHash } from 'node:crypto'
import { desc } from 'drizzle-orm'
import type { Actor } from '@/domain/people'
import { type Database, prepareOnce } from './client'
import { auditEvents } from './schema'

export type NewEvent = {
  action: string
  objectType: string
  objectId: string
  objectName?: string
  before?: Record<string, unknown> | null
  after?: Record<string, unknown> | null
  note?: string
}

/** Who acts where no one is logged in (start, log-in failure, job). */
export type EventActor = Omit<Actor, 'membershipId' | 'unitPath' | 'role' | 'userId' | 'unitId'> & Partial<Actor>

/** Appends one audit event, chained to the one before: `hash = sha256(previous hash || row)`. Call it inside the change's transaction. */
export async function appendEvent(tx: Database, actor: EventActor, at: string, event: NewEvent): Promise<void> {
  const [previous] = await prepareOnce(tx, 'last event hash', lastHashQuery).execute()
  const row = toRow(actor, at, event)
  await tx.insert(auditEvents).values({ ...row, hash: hashEvent(previous?.hash ?? '', row) })
}

const lastHashQuery = (on: Database) =>
  on.select({ hash: auditEvents.hash }).from(auditEvents).orderBy(desc(auditEvents.seq)).limit(1).prepare()

export type EventRow = Omit<typeof auditEvents.$inferSelect, 'seq' | 'hash'>

/** The hash of a row given the hash before it. */
export function hashEvent(previous: string, row: EventRow): string {
  const {
    at,
    userId,
    userName,
    role,
    unitId,
    unitName,
    address,
    action,
    objectType,
    objectId,
    objectName,
    before,
    after,
    note,
  } = row
  const canonical = JSON.stringify([
    at,
    userId,
    userName,
    role,
    unitId,
    unitName,
    address,
    action,
    objectType,
    objectId,
    objectName,
    before,
    after,
    note,
  ])
  return createHash('sha256').update(previous).update(canonical).digest('hex')
}

function toRow(actor: EventActor, at: string, event: NewEvent): EventRow {
  return {
    at,
    userId: actor.userId ?? null,
    userName: actor.name,
    role: actor.role ?? null,
    unitId: actor.unitId ?? null,
    unitName: actor.unitName,
    address: actor.address,
    action: event.action,
    objectType: event.objectType,
    objectId: event.objectId,
    objectName: event.objectName ?? '',
    before: event.before ?? null,
    after: event.after ?? null,
    note: event.note ?? '',
  }
}
