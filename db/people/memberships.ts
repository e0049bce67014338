import { and, asc, countDistinct, eq, inArray, isNull } from 'drizzle-orm'
import type { Role } from '@/domain/people'
import type { Database } from '../client'
import { memberships, units, users } from '../schema'
import { heldOn } from './held-on'

export type Membership = typeof memberships.$inferSelect
export type NamedMembership = Membership & { unitName: string; unitPath: string }

/** The capacities of some people, past ones too, newest first, with the unit's name. */
export async function listMembershipsOf(on: Database, userIds: readonly string[]): Promise<NamedMembership[]> {
  if (!userIds.length) return []
  const rows = await on
    .select({ membership: memberships, unitName: units.shortName, unitPath: units.path })
    .from(memberships)
    .innerJoin(units, eq(units.id, memberships.unitId))
    .where(inArray(memberships.userId, [...userIds]))
    .orderBy(asc(memberships.fromDay), asc(memberships.id))
  return rows.map(({ membership, ...unit }) => ({ ...membership, ...unit }))
}

export async function findMembership(on: Database, id: string): Promise<Membership | undefined> {
  const [membership] = await on.select().from(memberships).where(eq(memberships.id, id))
  return membership
}

export async function addMembershipRow(tx: Database, membership: Membership): Promise<void> {
  await tx.insert(memberships).values(membership)
}

/** Sets the last day on which a capacity holds. */
export async function endMembershipRow(tx: Database, id: string, toDay: string): Promise<void> {
  await tx.update(memberships).set({ toDay }).where(eq(memberships.id, id))
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
