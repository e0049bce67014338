import { eq, lt } from 'drizzle-orm'
import { hashToken } from '../access/hash-token'
import type { Database } from '../client'
import { halfLogIns } from '../schema'

/** Whose log-in it is, and whether by a provider's word in place of the password. */
type Begun = { userId: string; isByProvider: boolean }

/** Keeps a log-in whose code is still to come, under a token; those begun before `over` go. */
export async function addHalfLogIn(
  tx: Database,
  { token, userId, isByProvider }: { token: string } & Begun,
  now: string,
  over: string,
): Promise<void> {
  await tx.delete(halfLogIns).where(lt(halfLogIns.begunAt, over))
  await tx.insert(halfLogIns).values({ hash: hashToken(token), userId, isByProvider, begunAt: now })
}

/** Whose log-in a token began, when and how. */
export async function findHalfLogIn(on: Database, token: string): Promise<(Begun & { begunAt: string }) | undefined> {
  const [row] = await on
    .select()
    .from(halfLogIns)
    .where(eq(halfLogIns.hash, hashToken(token)))
  return row && { userId: row.userId, begunAt: row.begunAt, isByProvider: row.isByProvider }
}

/** Ends all half log-ins of a user; call it where one went through and where password or second step change. */
export async function endHalfLogIns(tx: Database, userId: string): Promise<void> {
  await tx.delete(halfLogIns).where(eq(halfLogIns.userId, userId))
}
