import type { Database } from '@/db/client'
import { listRequestsOf } from '@/db/people/membership-requests'
import { listMembershipsOf, type Membership } from '@/db/people/memberships'
import type { MembershipFields } from '@/domain/admin/check-person'
import { Refusal } from '@/domain/refusal'

type Held = { person: { id: string; name: string }; fields: MembershipFields }

/** Refuses a capacity that the person has or waits for. Throws `Refusal` capacityHeld. */
export async function refuseHeld(tx: Database, { person, fields }: Held): Promise<void> {
  // What is held for somebody away is no capacity of one's own, and stands in the way of none.
  const own = (await listMembershipsOf(tx, [person.id])).filter(({ deputyForId }) => !deputyForId)
  const all = [...own, ...(await listRequestsOf(tx, person.id))]
  if (all.some((other) => isSameCapacity(other, fields)))
    throw new Refusal('capacityHeld', { name: person.name }, 'role')
}

// Two capacities clash when unit and role are the same and their days overlap.
const isSameCapacity = (a: Pick<Membership, 'unitId' | 'role' | 'fromDay' | 'toDay'>, b: MembershipFields): boolean =>
  a.unitId === b.unitId &&
  a.role === b.role &&
  (a.toDay === null || a.toDay >= b.fromDay) &&
  (b.toDay === null || b.toDay >= a.fromDay)
