import { and, asc, count, desc, eq, inArray, isNotNull, lt, lte, sql } from 'drizzle-orm'
import {
  type Channel,
  type Fault,
  type NewOutboxRow,
  type OutboxState,
  type Queue,
  queues,
} from '@/domain/notice/outbox'
import type { Database } from '../client'
import { newId } from '../id'
import { outbox, users } from '../schema'

export type OutboxRow = typeof outbox.$inferSelect
/** A row with the name of whom it is for. */
export type NamedOutboxRow = OutboxRow & { name: string | null }

/** Queues what has not been queued under its key before; gives how many are new. To be called in the transaction of what they tell of. */
export async function addToOutbox(tx: Database, rows: readonly NewOutboxRow[], now: string): Promise<number> {
  let added = 0
  for (let from = 0; from < rows.length; from += addedAtOnce)
    added += await addSome(tx, rows.slice(from, from + addedAtOnce), now)
  return added
}

// The engine takes no more than 32,766 values in a statement.
const addedAtOnce = 500

async function addSome(tx: Database, rows: readonly NewOutboxRow[], now: string): Promise<number> {
  const added = await tx
    .insert(outbox)
    .values(
      rows.map(({ notBefore = null, ...row }) => {
        const turn = { notBefore, nextTryAt: notBefore ?? now, createdAt: now }
        return { id: newId(), ...row, ...turn, state: 'waiting' as const }
      }),
    )
    .onConflictDoNothing({ target: outbox.key })
    .returning({ id: outbox.id })
  return added.length
}

/** Has the mails to a person that have not left go to another address; to none, where it is ''. */
export async function readdressMails(tx: Database, userId: string, address: string, now: string): Promise<void> {
  const isLeft = inArray(outbox.state, ['waiting', 'failed'])
  await tx
    .update(outbox)
    .set(address ? { recipient: address } : { state: 'dropped', settledAt: now })
    .where(and(eq(outbox.userId, userId), eq(outbox.channel, 'mail'), isLeft))
}

/** Takes the row of a queue that has waited longest for its turn, marked as being sent; undefined where none is due. */
export async function claimNext(tx: Database, queue: Queue, now: string): Promise<OutboxRow | undefined> {
  const [next] = await tx
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(eq(outbox.state, 'waiting'), isIn(queue), lte(outbox.nextTryAt, now)))
    .orderBy(asc(outbox.nextTryAt), asc(outbox.id))
    .limit(1)
  if (!next) return undefined
  const [claimed] = await tx
    .update(outbox)
    .set({ state: 'sending', tries: sql`${outbox.tries} + 1` })
    .where(eq(outbox.id, next.id))
    .returning()
  return claimed
}

const isIn = (queue: Queue) => inArray(outbox.channel, [...queues[queue]])

/** Whether any row of a queue is due or was left while it was being sent: asked every few seconds. */
export async function hasDue(on: Database, queue: Queue, now: string): Promise<boolean> {
  const due = and(inArray(outbox.state, ['waiting', 'sending']), isIn(queue), lte(outbox.nextTryAt, now))
  return (await on.select({ id: outbox.id }).from(outbox).where(due).limit(1)).length > 0
}

/** What becomes of a row that was being sent. */
export type Settlement =
  | { state: 'sent'; answer: string }
  | { state: 'dropped' }
  | { state: 'waiting'; nextTryAt: string; fault: Fault }
  | { state: 'failed'; fault: Fault }

/** Keeps what became of a row. */
export async function settleRow(tx: Database, id: string, settlement: Settlement, now: string): Promise<void> {
  const fault = 'fault' in settlement ? settlement.fault : null
  const settledAt = settlement.state === 'waiting' ? null : now
  await tx
    .update(outbox)
    .set({ ...settlement, fault, settledAt })
    .where(eq(outbox.id, id))
}

/** Lets what is due on a channel wait until an instant: its server is out of reach. */
export async function postponeChannel(tx: Database, channel: Channel, nextTryAt: string): Promise<void> {
  const isSooner = lt(outbox.nextTryAt, nextTryAt)
  await tx
    .update(outbox)
    .set({ nextTryAt })
    .where(and(eq(outbox.channel, channel), eq(outbox.state, 'waiting'), isSooner))
}

/** Rows of a queue whose sender ended in the midst of it wait again: no answer is on record, so the server may not have taken them. */
export async function takeUpInterrupted(tx: Database, queue: Queue): Promise<number> {
  const again = await tx
    .update(outbox)
    .set({ state: 'waiting' })
    .where(and(eq(outbox.state, 'sending'), isIn(queue)))
    .returning({ id: outbox.id })
  return again.length
}

/** Lets what failed be tried from the beginning, one or (id null) all of it; gives the rows. */
export const retryRows = (tx: Database, id: string | null, now: string): Promise<OutboxRow[]> =>
  tx
    .update(outbox)
    .set({ state: 'waiting', tries: 0, nextTryAt: now, createdAt: now, settledAt: null })
    .where(and(id === null ? undefined : eq(outbox.id, id), eq(outbox.state, 'failed')))
    .returning()

/** How many rows stand in each state. */
export async function countOutbox(on: Database): Promise<Partial<Record<OutboxState, number>>> {
  const rows = await on.select({ state: outbox.state, total: count() }).from(outbox).groupBy(outbox.state)
  return Object.fromEntries(rows.map(({ state, total }) => [state, total]))
}

/** The newest rows of these states, with the names of whom they are for. */
export async function listOutbox(
  on: Database,
  states: readonly OutboxState[],
  limit: number,
): Promise<NamedOutboxRow[]> {
  const rows = await on
    .select({ row: outbox, name: users.name })
    .from(outbox)
    .leftJoin(users, eq(users.id, outbox.userId))
    .where(inArray(outbox.state, [...states]))
    .orderBy(desc(outbox.createdAt), desc(outbox.id))
    .limit(limit)
  return rows.map(({ row, name }) => ({ ...row, name }))
}

/** The newest mail to a person, whatever became of it. */
export async function findNewestMail(on: Database, userId: string): Promise<OutboxRow | undefined> {
  const isTheirs = and(eq(outbox.userId, userId), eq(outbox.channel, 'mail'))
  const [row] = await on.select().from(outbox).where(isTheirs).orderBy(desc(outbox.createdAt), desc(outbox.id)).limit(1)
  return row
}

/** Removes what was settled before an instant. */
export async function dropOldOutbox(tx: Database, before: string): Promise<void> {
  await tx.delete(outbox).where(and(isNotNull(outbox.settledAt), lt(outbox.settledAt, before)))
}
