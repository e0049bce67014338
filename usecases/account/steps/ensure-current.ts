import { urgentTransaction } from '@/db/engine/urgent-transaction'
import type { User } from '@/db/people/find-user'
import { clearLoginFailures } from '@/db/people/login-failures'
import { verifyPassword } from '@/db/people/password'
import { Refusal } from '@/domain/refusal'
import type { Visitor } from '@/domain/session'
import { eventActorOf, recordVisitor } from './event-actor'
import { countFailure, placeOfChange } from './lock'
import { type LockedOut, noteLock } from './note-lock'

/**
 * Passes a visitor who gives their present password. Guessing it locks as a log-in does, whatever session or address it comes from.
 * Throws `Refusal` passwordLocked or passwordWrong.
 */
export async function ensureCurrent(visitor: Visitor, user: User, current: string, now: string): Promise<void> {
  const place = placeOfChange(user.id)
  await countFailure(place, ['passwordLocked', 'current'], now).catch((error) =>
    noteLock(error, () => findLockedOut(visitor, user), now),
  )
  const isRight = await verifyPassword(user.passwordHash, current)
  await urgentTransaction((tx) =>
    isRight ? clearLoginFailures(tx, place) : recordVisitor(tx, visitor, { action: 'password.wrongCurrent' }, now),
  )
  if (!isRight) throw new Refusal('passwordWrong', {}, 'current')
}

const findLockedOut = async (visitor: Visitor, { id, name }: User): Promise<LockedOut> => ({
  action: 'password.locked',
  actor: eventActorOf(visitor),
  userId: id,
  name,
  key: id,
})
