import { reader } from '@/db/client'
import { findUserByAccount } from '@/db/people/find-user'
import { listCapacities } from '@/db/people/list-capacities'
import { listUnits } from '@/db/unit/list-units'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'

/** An existing account's person as an actor, in their first capacity. */
export async function actorFor(account: string, now: string): Promise<Actor> {
  const user = await findUserByAccount(reader(), account)
  const [capacity] = user ? await listCapacities(reader(), user.id, dayOf(now)) : []
  const unit = (await listUnits(reader())).find(({ id }) => id === capacity?.unitId)
  if (!user || !capacity || !unit) throw new Error(`${account} may do nothing`)
  return {
    userId: user.id,
    name: user.name,
    membershipId: capacity.id,
    role: capacity.role,
    unitId: unit.id,
    unitName: unit.shortName,
    unitPath: unit.path,
    address: '127.0.0.1',
  }
}
