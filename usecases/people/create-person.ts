import { appendEvent } from '@/db/audit/append-event'
import { transaction } from '@/db/client'
import { newId } from '@/db/id'
import { once } from '@/db/notices/once'
import { addPasswordGiver, addPerson } from '@/db/people/save-person'
import { checkMembership, checkPerson, type MembershipInput, type PersonInput } from '@/domain/admin/check-person'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { findAdministeredUnit, refuseTakenAccount } from './steps/find-administered'
import { giveCapacity } from './steps/give-capacity'
import { makePassword } from './steps/make-password'

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
  const { userId } = await transaction((tx) =>
    once(tx, { userId: actor.userId, requestId: input.requestId, at: now }, async () => {
      await refuseTakenAccount(tx, actor, fields.account, now)
      const unit = await findAdministeredUnit(tx, actor, membership.unitId)
      const login = { passwordHash, mustChangePassword: true }
      await addPerson(tx, { id, ...fields, ...login, active: true, createdAt: now })
      await addPasswordGiver(tx, id, actor.userId)
      await appendEvent(tx, actor, now, {
        action: 'person.create',
        objectType: 'user',
        objectId: id,
        objectName: fields.name,
        after: fields,
      })
      await giveCapacity(tx, actor, { person: { id, name: fields.name }, unit, fields: membership }, now)
      return { userId: id }
    }),
  )
  return { userId, password: userId === id ? password : null }
}
