import { appendEvent } from '@/db/append-event'
import { reader, transaction } from '@/db/client'
import { findUser } from '@/db/find-user'
import { hashPassword, verifyPassword } from '@/db/password'
import { savePassword } from '@/db/save-login'
import { endSessions, startSession } from '@/db/save-session'
import { ensurePasswordStrong } from '@/domain/password'
import { Refusal } from '@/domain/refusal'
import { eventActorOf } from './event-actor'
import type { Visitor } from './session'

export type PasswordChange = { current: string; next: string; again: string }

/**
 * Sets the visitor's own new password, ends all their sessions and begins a new one, whose id it gives.
 * Throws `Refusal`: passwordWrong, passwordDiffers, passwordSame, or what the new one lacks.
 */
export async function changePassword(
  visitor: Visitor,
  { current, next, again }: PasswordChange,
  agent: string,
  now: string,
): Promise<string> {
  const user = await findUser(reader(), visitor.userId)
  if (!user || !(await verifyPassword(user.passwordHash, current))) throw new Refusal('passwordWrong', {}, 'current')
  if (next !== again) throw new Refusal('passwordDiffers', {}, 'again')
  if (next === current) throw new Refusal('passwordSame', {}, 'next')
  ensurePasswordStrong(next, user.account)
  const passwordHash = await hashPassword(next)
  return transaction(async (tx) => {
    await savePassword(tx, user.id, passwordHash)
    await endSessions(tx, user.id, now)
    await appendEvent(tx, eventActorOf(visitor), now, {
      action: 'password.change',
      objectType: 'user',
      objectId: user.id,
      objectName: user.name,
    })
    const membershipId = visitor.actor?.membershipId ?? null
    const session = { userId: user.id, membershipId, address: visitor.address, agent: agent.slice(0, 200) }
    return startSession(tx, session, now)
  })
}
