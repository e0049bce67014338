import { eq } from 'drizzle-orm'
import type { Database } from './client'
import { memberships, sessions, units, users } from './schema'

/** A session with its person and, where one is chosen, the capacity: all that a request needs to know who it is. */
export async function findSession(on: Database, id: string) {
  const [found] = await on
    .select({
      id: sessions.id,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
      endedAt: sessions.endedAt,
      userId: users.id,
      name: users.name,
      account: users.account,
      active: users.active,
      mustChangePassword: users.mustChangePassword,
      membershipId: memberships.id,
      role: memberships.role,
      fromDay: memberships.fromDay,
      toDay: memberships.toDay,
      unitId: units.id,
      unitName: units.shortName,
      unitPath: units.path,
      unitActive: units.active,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(memberships, eq(memberships.id, sessions.membershipId))
    .leftJoin(units, eq(units.id, memberships.unitId))
    .where(eq(sessions.id, id))
  return found
}

export type FoundSession = NonNullable<Awaited<ReturnType<typeof findSession>>>
