import { and, count, countDistinct, gte, isNull } from 'drizzle-orm'
import type { Database } from '../client'
import { sessions } from '../schema'

/** How many sessions were not ended and seen since `seenSince`, begun since `begunSince`, and of how many people. */
export async function countSessions(on: Database, seenSince: string, begunSince: string) {
  const isOpen = and(isNull(sessions.endedAt), gte(sessions.lastSeenAt, seenSince), gte(sessions.createdAt, begunSince))
  const [row] = await on
    .select({ sessions: count(), people: countDistinct(sessions.userId) })
    .from(sessions)
    .where(isOpen)
  return { sessions: row?.sessions ?? 0, people: row?.people ?? 0 }
}
