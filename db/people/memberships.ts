import { and, asc, countDistinct, eq, gte, inArray, isNotNull, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Role } from '@/domain/people'
import type { Database } from '../client'
import { memberships, units, users } from '../schema'
import { heldOn } from './held-on'

export type Membership = typeof memberships.$inferSelect
/** `seatName`: where the person sits, when it is another unit. */
export type NamedMembership = Membership & { unitName: string; unitPath: string; seatName: string | null }

const seat = alias(units, 'seat')

/** The capacities of some people, past ones too, newest first, with the unit's name. */
export async function listMembershipsOf(on: Database, userIds: readonly string[]): Promise<NamedMembership[]> {
  if (!userIds.length) return []
  const rows = await on
    .select({ membership: memberships, unitName: units.shortName, unitPath: units.path, seatName: seat.shortName })
    .from(memberships)
    .innerJoin(units, eq(units.id, memberships.unitId))
    .leftJoin(seat, eq(seat.id, memberships.seatId))
    .where(inArray(memberships.userId, [...userIds]))
    .orderBy(asc(memberships.fromDay), asc(memberships.id))
  return rows.map(({ membership, ...unit }) => ({ ...membership, ...unit }))
}

export async function findMembership(on: Database, id: string): Promise<Membership | undefined> {
  const [membership] = await on.select().from(memberships).where(eq(memberships.id, id))
  return membership
}

export async function addMembershipRow(tx: Database, membership: typeof memberships.$inferInsert): Promise<void> {
  await tx.insert(memberships).values(membership)
}

/** Sets the last day on which a capacity holds. */
export async function endMembershipRow(tx: Database, id: string, toDay: string): Promise<void> {
  await tx.update(memberships).set({ toDay }).where(eq(memberships.id, id))
}

/** Ends what deputies of a person hold, in one post or in all: who is stood in for no longer holds it either. Gives their ids. */
export async function endDeputiesOf(
  tx: Database,
  { userId, role, unitId }: { userId: string } & { role?: Role; unitId?: string },
  lastDay: string,
): Promise<string[]> {
  const ended = await tx
    .update(memberships)
    .set({ toDay: lastDay })
    .where(
      and(
        eq(memberships.deputyForId, userId),
        role ? eq(memberships.role, role) : undefined,
        unitId ? eq(memberships.unitId, unitId) : undefined,
        gte(memberships.toDay, lastDay),
      ),
    )
    .returning({ userId: memberships.userId })
  return ended.map((row) => row.userId)
}

/** Ends what a person holds for others in a unit. */
export async function endDeputingIn(
  tx: Database,
  { userId, unitId }: { userId: string; unitId: string },
  lastDay: string,
): Promise<void> {
  await tx
    .update(memberships)
    .set({ toDay: lastDay })
    .where(
      and(
        eq(memberships.userId, userId),
        eq(memberships.unitId, unitId),
        isNotNull(memberships.deputyForId),
        gte(memberships.toDay, lastDay),
      ),
    )
}

/** True when somebody active is an administrator on `day` at the top of the tree, without an end. */
export async function hasLastingAdmin(on: Database, day: string): Promise<boolean> {
  const rows = await on
    .select({ id: memberships.id })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .innerJoin(units, eq(units.id, memberships.unitId))
    .where(
      and(
        eq(users.active, true),
        eq(units.active, true),
        isNull(units.parentId),
        eq(memberships.role, 'admin' satisfies Role),
        heldOn(day),
        isNull(memberships.toDay),
      ),
    )
    .limit(1)
  return rows.length > 0
}

/** How many active people hold a capacity in each unit on `day`. */
export async function countPeopleByUnit(on: Database, day: string): Promise<Map<string, number>> {
  const rows = await on
    .select({ unitId: memberships.unitId, people: countDistinct(memberships.userId) })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(users.active, true), heldOn(day)))
    .groupBy(memberships.unitId)
  return new Map(rows.map(({ unitId, people }) => [unitId, people]))
}
