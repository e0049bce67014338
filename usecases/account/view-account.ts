import { reader } from '@/db/client'
import { findUser } from '@/db/people/find-user'
import { findEarlierLogin } from '@/db/session/list-sessions'
import { ensureFound } from '@/domain/refusal'
import type { Visitor } from '@/domain/session'
import { listAliveSessions } from './steps/alive-sessions'

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
  const rows = await listAliveSessions(visitor, now)
  return rows.map(({ id, ...row }) => ({ ...row, isThis: id === visitor.sessionId }))
}

/** The visitor's own record, for the account page, with the log-in before this one. */
export async function findOwnAccount(visitor: Visitor) {
  const user = ensureFound(await findUser(reader(), visitor.userId))
  const { name, account, phone } = user
  return { name, account, phone, last: await findEarlierLogin(reader(), visitor.userId, visitor.since) }
}
