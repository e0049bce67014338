import { appendEvent } from '@/db/append-event'
import { transaction } from '@/db/client'
import { findAccount } from '@/db/list-accounts'
import { savePerson } from '@/db/save-person'
import { endSessions } from '@/db/save-session'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { makePassword } from './make-password'

/**
 * Gives a person a new first password, to be shown once and changed at the next log-in, and ends their sessions.
 * Throws `Refusal` notAllowed, notFound or staleVersion.
 */
export async function resetPassword(actor: Actor, userId: string, now: string): Promise<{ password: string }> {
  ensureCan(actor, 'managePeople')
  const { password, passwordHash } = await makePassword()
  await transaction(async (tx) => {
    const person = await findAccount(tx, userId)
    if (!person) throw new Refusal('notFound')
    if (!(await savePerson(tx, userId, person.version, { passwordHash, mustChangePassword: true })))
      throw new Refusal('staleVersion', { version: person.version })
    await endSessions(tx, userId, now)
    await appendEvent(tx, actor, now, {
      action: 'person.resetPassword',
      objectType: 'user',
      objectId: userId,
      objectName: person.name,
    })
  })
  return { password }
}
