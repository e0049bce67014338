import { and, asc, eq, sql } from 'drizzle-orm'
import type { Role } from '@/domain/people'
import type { Database } from '../client'
import { memberships, users } from '../schema'
import { notOverBefore } from './held-on'

type Post = { userId: string; role: Role; unitId: string }

/** A deputy of a post: who, from which day to which; `id` is the deputy's capacity. */
export type Deputy = { id: string; userId: string; name: string; fromDay: string; toDay: string | null }

/** Who stands in for the holder of a post on `day` or later, the earliest first. */
export const listDeputies = (on: Database, { userId, role, unitId }: Post, day: string): Promise<Deputy[]> =>
  on
    .select({
      id: memberships.id,
      userId: memberships.userId,
      name: users.name,
      fromDay: memberships.fromDay,
      toDay: memberships.toDay,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        eq(memberships.deputyForId, userId),
        eq(memberships.role, role),
        eq(memberships.unitId, unitId),
        notOverBefore(day),
        // One that was taken back at once ends before it began.
        sql`(${memberships.toDay} is null or ${memberships.toDay} >= ${memberships.fromDay})`,
      ),
    )
    .orderBy(asc(memberships.fromDay), asc(memberships.id))
