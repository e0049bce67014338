import { and, eq, gte, isNull, lte, max, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { type Database, prepareOnce } from '../client'
import { memberships, secondSteps, sessions, units, users } from '../schema'

export type FoundSession = Awaited<ReturnType<ReturnType<typeof sessionQuery>['execute']>>[number]

/**
 * A session with its person and, where one is chosen, the capacity: all that a request needs to know who it is. `begunOn`: the
 * newest first day, `today` at the latest, of a capacity of theirs.
 */
export async function findSession(on: Database, id: string, today: string): Promise<FoundSession | undefined> {
  const [found] = await prepareOnce(on, 'session', sessionQuery).execute({ id, today })
  return found
}

const begun = alias(memberships, 'begun')
const absent = alias(users, 'absent')

function sessionQuery(on: Database) {
  const begunOn = on
    .select({ day: max(begun.fromDay) })
    .from(begun)
    .where(
      and(
        eq(begun.userId, users.id),
        lte(begun.fromDay, sql.placeholder('today')),
        or(isNull(begun.toDay), gte(begun.toDay, begun.fromDay)),
      ),
    )
  return on
    .select({
      id: sessions.id,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
      endedAt: sessions.endedAt,
      endedBy: sessions.endedBy,
      isByProvider: sessions.isByProvider,
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
      deputyForId: absent.id,
      deputyForName: absent.name,
      hasSecondStep: sql<0 | 1>`${secondSteps.confirmedAt} is not null`,
      begunOn: sql<string | null>`${begunOn}`,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(secondSteps, eq(secondSteps.userId, users.id))
    .leftJoin(memberships, eq(memberships.id, sessions.membershipId))
    .leftJoin(units, eq(units.id, memberships.unitId))
    .leftJoin(absent, eq(absent.id, memberships.deputyForId))
    .where(eq(sessions.id, sql.placeholder('id')))
    .prepare()
}
