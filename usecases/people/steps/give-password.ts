import type { Database } from '@/db/client'
import { addNotifications } from '@/db/notices/notifications'
import { addPasswordGiver, savePerson } from '@/db/people/save-person'
import { endSessions } from '@/db/session/save-session'
import { isPowerful } from '@/domain/admin/second'
import type { Actor } from '@/domain/people'
import type { AdministeredPerson } from './find-administered'
import { recordPerson } from './record-person'
import { tellOverseers } from './tell-of-capacity'

/**
 * Sets a password that has to be changed at the next log-in, ends the sessions, and tells the person, unless it is their first one, and
 * whoever oversees them where the account has powers.
 */
export async function givePassword(
  tx: Database,
  actor: Actor,
  person: AdministeredPerson,
  passwordHash: string,
  now: string,
): Promise<void> {
  await savePerson(tx, person, { passwordHash, mustChangePassword: true })
  await addPasswordGiver(tx, person.id, actor.userId)
  await endSessions(tx, person.id, now, 'password')
  await recordPerson(tx, actor, person, { action: 'person.resetPassword' }, now)
  if (person.lastLoginAt)
    await addNotifications(tx, [{ userId: person.id, kind: 'passwordGiven', facts: { by: actor.name } }], now)
  const [power] = person.memberships.filter(({ role }) => isPowerful(role))
  const notice = { kind: 'passwordReset', facts: { by: actor.name, name: person.name } }
  if (power) await tellOverseers(tx, actor, { person, unit: { path: power.unitPath } }, notice, now)
}
