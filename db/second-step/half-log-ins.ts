import { eq, lt } from 'drizzle-orm'
import { hashToken } from '../access/hash-token'
import type { Database } from '../client'
import { halfLogIns } from '../schema'

/** Keeps a log-in whose code is still to come, under a token; those begun before `over` go. */
export async function addHalfLogIn(
  tx: Database,
  { token, userId }: { token: string; userId: string },
  now: string,
  over: string,
): Promise<void> {
  await tx.delete(halfLogIns).where(lt(halfLogIns.begunAt, over))
  await tx.insert(halfLogIns).values({ hash: hashToken(token), userId, begunAt: now })
}

/** Whose log-in a token began, and when. */
export async function findHalfLogIn(
  on: Database,
  token: string,
): Promise<{ userId: string; begunAt: string } | undefined> {
  const [row] = await on
    .select()
    .from(halfLogIns)
    .where(eq(halfLogIns.hash, hashToken(token)))
  return row && { userId: row.userId, begunAt: row.begunAt }
}

/** Ends all half log-ins of a user; call it where one went through and where password or second step change. */
export async function endHalfLogIns(tx: Database, userId: string): Promise<void> {
  await tx.delete(halfLogIns).where(eq(halfLogIns.userId, userId))
}
