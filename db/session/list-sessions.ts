import { and, desc, eq, gte, isNull, lt } from 'drizzle-orm'
import type { Database } from '../client'
import { sessions } from '../schema'

/** A user's sessions that were not ended, seen since `seenSince` and begun since `begunSince`, newest activity first. */
export async function listSessions(on: Database, userId: string, seenSince: string, begunSince: string) {
  return on
    .select({
      id: sessions.id,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
      address: sessions.address,
      agent: sessions.agent,
    })
    .from(sessions)
    .where(
      and(
        eq(sessions.userId, userId),
        isNull(sessions.endedAt),
        gte(sessions.lastSeenAt, seenSince),
        gte(sessions.createdAt, begunSince),
      ),
    )
    .orderBy(desc(sessions.lastSeenAt))
}

/** When and from where the log-in before one begun at `before` was. */
export async function findEarlierLogin(on: Database, userId: string, before: string) {
  const [found] = await on
    .select({ at: sessions.createdAt, address: sessions.address })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), lt(sessions.createdAt, before)))
    .orderBy(desc(sessions.createdAt))
    .limit(1)
  return found
}
