import { transaction } from '@/db/client'
import { addPasswordGiver, savePerson } from '@/db/people/save-person'
import { endSessions } from '@/db/session/save-session'
import { isPowerful } from '@/domain/admin/second'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { findRuledPerson } from './steps/find-administered'
import { makePassword } from './steps/make-password'
import { recordPerson } from './steps/record-person'
import { tellOverseers } from './steps/tell-of-capacity'

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
    const login = { passwordHash, mustChangePassword: true }
    await savePerson(tx, person, login)
    await addPasswordGiver(tx, userId, actor.userId)
    await endSessions(tx, userId, now, 'password')
    await recordPerson(tx, actor, person, { action: 'person.resetPassword' }, now)
    const [power] = person.memberships.filter(({ role }) => isPowerful(role))
    const notice = { kind: 'passwordReset', facts: { by: actor.name, name: person.name } }
    if (power) await tellOverseers(tx, actor, { person, unit: { path: power.unitPath } }, notice, now)
  })
  return { password }
}
