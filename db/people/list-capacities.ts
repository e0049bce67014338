import { and, asc, eq, gte, isNull, lte, or } from 'drizzle-orm'
import type { Role } from '@/domain/people'
import type { Database } from '../client'
import { memberships, units } from '../schema'

/** One way in which a person may act: a membership that holds. */
export type Capacity = {
  id: string
  role: Role
  post: string
  unitId: string
  unitName: string
  fromDay: string
  toDay: string | null
}

/** A user's capacities on a day, in active units, in the order of the units. */
export async function listCapacities(on: Database, userId: string, day: string): Promise<Capacity[]> {
  return on
    .select({
      id: memberships.id,
      role: memberships.role,
      post: memberships.post,
      unitId: units.id,
      unitName: units.shortName,
      fromDay: memberships.fromDay,
      toDay: memberships.toDay,
    })
    .from(memberships)
    .innerJoin(units, eq(units.id, memberships.unitId))
    .where(
      and(
        eq(memberships.userId, userId),
        eq(units.active, true),
        lte(memberships.fromDay, day),
        or(isNull(memberships.toDay), gte(memberships.toDay, day)),
      ),
    )
    .orderBy(asc(units.position), asc(memberships.id))
}
