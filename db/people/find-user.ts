import { and, asc, eq } from 'drizzle-orm'
import type { Database } from '../client'
import { memberships, units, users } from '../schema'
import { notOverBefore } from './held-on'

export type User = typeof users.$inferSelect

export async function findUser(on: Database, id: string): Promise<User | undefined> {
  const [user] = await on.select().from(users).where(eq(users.id, id))
  return user
}

export async function findUserByAccount(on: Database, account: string): Promise<User | undefined> {
  const [user] = await on.select().from(users).where(eq(users.account, account))
  return user
}

/** Whom to ring about accounts: the first active administrator on `day`, with unit and telephone. */
export async function findAdministrator(on: Database, day: string) {
  const [found] = await on
    .select({ name: users.name, phone: users.phone, unitName: units.shortName })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .innerJoin(units, eq(units.id, memberships.unitId))
    .where(and(eq(memberships.role, 'admin'), eq(users.active, true), notOverBefore(day)))
    .orderBy(asc(users.createdAt))
    .limit(1)
  return found
}
