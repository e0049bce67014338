import { reader } from '@/db/client'
import { findUser } from '@/db/people/find-user'
import { findEarlierLogin } from '@/db/session/list-sessions'
import { ensureFound } from '@/domain/refusal'
import type { Visitor } from '@/domain/session'
import { listAliveSessions, type ShownSession, toShown } from './steps/alive-sessions'

/** The visitor's sessions that are still alive. */
export const listOwnSessions = async (visitor: Visitor, now: string): Promise<ShownSession[]> =>
  (await listAliveSessions(visitor, now)).map((row) => toShown(row, visitor.sessionId))

/** The visitor's own record, for the account page, with the log-in before this one. */
export async function findOwnAccount(visitor: Visitor) {
  const user = ensureFound(await findUser(reader(), visitor.userId))
  const { name, account, phone } = user
  return { name, account, phone, last: await findEarlierLogin(reader(), visitor.userId, visitor.since) }
}
