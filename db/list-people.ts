import { and, asc, eq, gte, inArray, isNull, like, lte, or } from 'drizzle-orm'
import type { Role } from '@/domain/people'
import type { Database } from './client'
import { memberships, units, users } from './schema'

/** A person in one capacity. */
export type Person = {
  userId: string
  name: string
  role: Role
  post: string
  unitId: string
  unitName: string
  unitPath: string
}

/** People whose membership holds on `day`, optionally only in some roles and below a unit's path. */
export async function listPeople(
  on: Database,
  day: string,
  only: { roles?: readonly Role[]; under?: string; unitId?: string } = {},
): Promise<Person[]> {
  return on
    .select({
      userId: users.id,
      name: users.name,
      role: memberships.role,
      post: memberships.post,
      unitId: units.id,
      unitName: units.shortName,
      unitPath: units.path,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .innerJoin(units, eq(units.id, memberships.unitId))
    .where(
      and(
        eq(users.active, true),
        lte(memberships.fromDay, day),
        or(isNull(memberships.toDay), gte(memberships.toDay, day)),
        only.roles ? inArray(memberships.role, [...only.roles]) : undefined,
        only.under ? like(units.path, `${only.under}%`) : undefined,
        only.unitId ? eq(units.id, only.unitId) : undefined,
      ),
    )
    .orderBy(asc(units.position), asc(users.name))
}
