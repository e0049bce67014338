import { transaction } from '@/db/client'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { findRuledPerson } from './steps/find-administered'
import { givePassword } from './steps/give-password'
import { makePassword } from './steps/make-password'

/**
 * Gives a person a new first password, to be shown once and changed at the next log-in, and ends their sessions.
 * Whoever oversees them is told where the account has powers. One's own is changed with the present one in hand. Throws `Refusal` notAllowed, notFound, personElsewhere, passwordOwn or staleVersion.
 */
export async function resetPassword(actor: Actor, userId: string, now: string): Promise<{ password: string }> {
  ensureCan(actor, 'managePeople')
  if (userId === actor.userId) throw new Refusal('passwordOwn')
  const { password, passwordHash } = await makePassword()
  await transaction(async (tx) => {
    const person = await findRuledPerson(tx, actor, userId, now)
    await givePassword(tx, actor, person, passwordHash, now)
  })
  return { password }
}
