import { and, count, desc, eq, gte, isNull, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { TokenUse } from '@/domain/access/access-token'
import type { Database } from '../client'
import { newId } from '../id'
import { accessTokens, memberships, units, users } from '../schema'

export type AccessToken = typeof accessTokens.$inferSelect
export type NewToken = { userId: string; membershipId: string; use: TokenUse; name: string; lastDay: string | null }

/** Keeps a token by its hash; gives its id. */
export async function addToken(tx: Database, token: NewToken, hash: string, now: string): Promise<string> {
  const id = newId()
  await tx.insert(accessTokens).values({ id, ...token, hash, createdAt: now })
  return id
}

const isAlive = (userId: string, today: string) =>
  and(
    eq(accessTokens.userId, userId),
    isNull(accessTokens.revokedAt),
    or(isNull(accessTokens.lastDay), gte(accessTokens.lastDay, today)),
  )

/** How many tokens of a person nobody has revoked and no day has ended. */
export async function countTokens(on: Database, userId: string, today: string): Promise<number> {
  const [row] = await on.select({ total: count() }).from(accessTokens).where(isAlive(userId, today))
  return row?.total ?? 0
}

/** Those tokens, the newest first, with the unit and role that they are bound to. */
export async function listTokens(on: Database, userId: string, today: string) {
  return on
    .select({
      id: accessTokens.id,
      use: accessTokens.use,
      name: accessTokens.name,
      createdAt: accessTokens.createdAt,
      lastDay: accessTokens.lastDay,
      usedAt: accessTokens.usedAt,
      usedFrom: accessTokens.usedFrom,
      role: memberships.role,
      unitName: units.shortName,
      toDay: memberships.toDay,
    })
    .from(accessTokens)
    .innerJoin(memberships, eq(memberships.id, accessTokens.membershipId))
    .innerJoin(units, eq(units.id, memberships.unitId))
    .where(isAlive(userId, today))
    .orderBy(desc(accessTokens.createdAt), desc(accessTokens.id))
}

/** Ends a person's token; gives it, or undefined where they have no such one any more. */
export async function revokeToken(
  tx: Database,
  { id, userId }: { id: string; userId: string },
  now: string,
): Promise<AccessToken | undefined> {
  const isOwn = and(eq(accessTokens.id, id), eq(accessTokens.userId, userId), isNull(accessTokens.revokedAt))
  const [revoked] = await tx.update(accessTokens).set({ revokedAt: now }).where(isOwn).returning()
  return revoked
}

/** Ends all tokens of a person. */
export async function revokeTokensOf(tx: Database, userId: string, now: string): Promise<void> {
  const isTheirs = and(eq(accessTokens.userId, userId), isNull(accessTokens.revokedAt))
  await tx.update(accessTokens).set({ revokedAt: now }).where(isTheirs)
}

const absent = alias(users, 'absent')

/** The token of a hash with its person and capacity: all that a request by it needs to know. */
export async function findToken(on: Database, hash: string) {
  const [found] = await on
    .select({
      token: accessTokens,
      name: users.name,
      active: users.active,
      mustChangePassword: users.mustChangePassword,
      role: memberships.role,
      fromDay: memberships.fromDay,
      toDay: memberships.toDay,
      unitId: units.id,
      unitName: units.shortName,
      unitPath: units.path,
      unitActive: units.active,
      deputyForId: absent.id,
      deputyForName: absent.name,
    })
    .from(accessTokens)
    .innerJoin(users, eq(users.id, accessTokens.userId))
    .innerJoin(memberships, eq(memberships.id, accessTokens.membershipId))
    .innerJoin(units, eq(units.id, memberships.unitId))
    .leftJoin(absent, eq(absent.id, memberships.deputyForId))
    .where(eq(accessTokens.hash, hash))
  return found
}
export type FoundToken = NonNullable<Awaited<ReturnType<typeof findToken>>>

/** Counts a call by a token; gives how many came within its minute, with this one. */
export async function countCall(
  tx: Database,
  id: string,
  { now, address }: { now: string; address: string },
): Promise<number> {
  const minute = now.slice(0, 16)
  const calls = sql<number>`case when ${accessTokens.minute} = ${minute} then ${accessTokens.calls} + 1 else 1 end`
  const [row] = await tx
    .update(accessTokens)
    .set({ minute, calls, usedAt: now, usedFrom: address })
    .where(eq(accessTokens.id, id))
    .returning({ calls: accessTokens.calls })
  return row?.calls ?? 0
}
