import { transaction } from '@/db/client'
import { once } from '@/db/notices/once'
import { checkMembership, type MembershipInput } from '@/domain/admin/check-person'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { findAdministeredPerson, findAdministeredUnit } from './steps/find-administered'
import { type GivenCapacity, giveCapacity } from './steps/give-capacity'

/**
 * Gives one of the administrator's people a further capacity in one of their units and ends that person's sessions, so that they
 * choose again; to oneself as `giveCapacity` has it. Throws `Refusal` notAllowed, notFound, unitUnknown, capacityHeld or those of
 * `checkMembership`.
 */
export async function addMembership(
  actor: Actor,
  input: MembershipInput & { userId: string; requestId?: string },
  now: string,
): Promise<GivenCapacity> {
  ensureCan(actor, 'managePeople')
  const fields = checkMembership(input, dayOf(now))
  return transaction((tx) =>
    once(tx, { userId: actor.userId, requestId: input.requestId, at: now }, async () => {
      const person = await findAdministeredPerson(tx, actor, input.userId, now)
      const unit = await findAdministeredUnit(tx, actor, fields.unitId)
      return giveCapacity(tx, actor, { person, unit, fields }, now)
    }),
  )
}
