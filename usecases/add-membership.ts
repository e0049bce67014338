import { appendEvent } from '@/db/append-event'
import { transaction } from '@/db/client'
import { newId } from '@/db/id'
import { addMembershipRow } from '@/db/list-memberships'
import { once } from '@/db/once'
import { endSessions } from '@/db/save-session'
import { checkMembership, type MembershipFields, type MembershipInput } from '@/domain/admin/check-person'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { findAdministeredPerson, findAdministeredUnit } from './find-administered'

/**
 * Gives one of the administrator's people a further capacity in one of their units and ends their sessions, so that they choose again.
 * Throws `Refusal` notAllowed, notFound, unitUnknown, capacityHeld or those of `checkMembership`.
 */
export async function addMembership(
  actor: Actor,
  input: MembershipInput & { userId: string; requestId?: string },
  now: string,
): Promise<{ membershipId: string }> {
  ensureCan(actor, 'managePeople')
  const fields = checkMembership(input, dayOf(now))
  return transaction((tx) =>
    once(tx, { userId: actor.userId, requestId: input.requestId, at: now }, async () => {
      const person = await findAdministeredPerson(tx, actor, input.userId, now)
      const unit = await findAdministeredUnit(tx, actor, fields.unitId)
      if (person.memberships.some((other) => isSameCapacity(other, fields)))
        throw new Refusal('capacityHeld', { name: person.name }, 'role')
      const id = newId()
      await addMembershipRow(tx, { id, userId: person.id, ...fields })
      await endSessions(tx, person.id, now)
      const { unitId: _, ...capacity } = fields
      await appendEvent(tx, actor, now, {
        action: 'membership.add',
        objectType: 'user',
        objectId: person.id,
        objectName: person.name,
        after: { unit: unit.name, ...capacity },
      })
      return { membershipId: id }
    }),
  )
}

// Two capacities clash when unit and role are the same and their days overlap.
const isSameCapacity = (a: Omit<MembershipFields, 'post'>, b: MembershipFields): boolean =>
  a.unitId === b.unitId &&
  a.role === b.role &&
  (a.toDay === null || a.toDay >= b.fromDay) &&
  (b.toDay === null || b.toDay >= a.fromDay)
