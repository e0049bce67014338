import { changeOnce } from '@/db/notices/change-once'
import { checkMembership, type MembershipInput } from '@/domain/admin/check-person'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { findAdministeredPerson, findPlace } from './steps/find-administered'
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
  return changeOnce(actor, input.requestId, now, async (tx) => {
    const person = await findAdministeredPerson(tx, actor, input.userId, now)
    const place = await findPlace(tx, actor, fields)
    return giveCapacity(tx, actor, { person, ...place, fields }, now)
  })
}
