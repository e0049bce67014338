import { appendEvent } from '@/db/audit/append-event'
import { reader } from '@/db/client'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { findUser } from '@/db/people/find-user'
import { findEarlierLogin, listSessions } from '@/db/session/list-sessions'
import { endSession } from '@/db/session/save-session'
import { Refusal } from '@/domain/refusal'
import { absoluteMs, idleMs } from '@/domain/session'
import { eventActorOf } from './event-actor'
import { nameSession } from './name-session'
import type { Visitor } from './session'

/** A session as its owner sees it; `key` names it without giving the id away, which would be as good as a password. */
export type OwnSession = {
  key: string
  isThis: boolean
  createdAt: string
  lastSeenAt: string
  address: string
  agent: string
}

/** The visitor's sessions that are still alive. */
export async function listOwnSessions(visitor: Visitor, now: string): Promise<OwnSession[]> {
  const rows = await listAlive(visitor, now)
  return rows.map(({ id, ...row }) => ({ ...row, key: nameSession(id), isThis: id === visitor.sessionId }))
}

/** Ends another session of the visitor by its key; throws `Refusal('sessionGone')` when there is none. */
export async function endOwnSession(visitor: Visitor, key: string, now: string): Promise<void> {
  const row = (await listAlive(visitor, now)).find(({ id }) => nameSession(id) === key)
  if (!row) throw new Refusal('sessionGone')
  await urgentTransaction(async (tx) => {
    await endSession(tx, visitor.userId, row.id, now)
    await appendEvent(tx, eventActorOf(visitor), now, {
      action: 'session.kick',
      objectType: 'user',
      objectId: visitor.userId,
      objectName: visitor.name,
      note: row.address,
    })
  })
}

/** The visitor's own record, for the account page, with the log-in before this one. */
export async function findOwnAccount(visitor: Visitor) {
  const user = await findUser(reader(), visitor.userId)
  if (!user) throw new Refusal('notFound')
  const { name, account, phone } = user
  return { name, account, phone, last: await findEarlierLogin(reader(), visitor.userId, visitor.since) }
}

function listAlive({ userId }: Visitor, now: string) {
  const before = (ms: number) => new Date(Date.parse(now) - ms).toISOString()
  return listSessions(reader(), userId, before(idleMs), before(absoluteMs))
}
