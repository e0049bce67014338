import { newId } from '@/db/id'
import { changeOnce } from '@/db/notices/change-once'
import { addPasswordGiver, addPerson } from '@/db/people/save-person'
import { checkMembership, checkPerson, type MembershipInput, type PersonInput } from '@/domain/admin/check-person'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { findPlace, refuseTakenAccount } from './steps/find-administered'
import { giveCapacity } from './steps/give-capacity'
import { makePassword } from './steps/make-password'
import { recordPerson } from './steps/record-person'

export type PersonCreation = PersonInput & { membership: MembershipInput; requestId?: string }

/**
 * Adds a person with a first capacity in one of the administrator's units and gives the first password, to be shown once and changed at the first log-in; null when
 * this form went through before. Throws `Refusal` notAllowed, accountTaken, unitUnknown or those of the checks.
 */
export async function createPerson(
  actor: Actor,
  input: PersonCreation,
  now: string,
): Promise<{ userId: string; password: string | null }> {
  ensureCan(actor, 'managePeople')
  const fields = checkPerson(input)
  const membership = checkMembership(input.membership, dayOf(now))
  const { password, passwordHash } = await makePassword()
  const id = newId()
  const person = { id, name: fields.name }
  const { userId } = await changeOnce(actor, input.requestId, now, async (tx) => {
    await refuseTakenAccount(tx, actor, fields.account, now)
    const place = await findPlace(tx, actor, membership)
    const login = { passwordHash, mustChangePassword: true }
    await addPerson(tx, { id, ...fields, ...login, active: true, createdAt: now })
    await addPasswordGiver(tx, id, actor.userId)
    await recordPerson(tx, actor, person, { action: 'person.create', after: fields }, now)
    await giveCapacity(tx, actor, { person, ...place, fields: membership }, now)
    return { userId: id }
  })
  return { userId, password: userId === id ? password : null }
}
