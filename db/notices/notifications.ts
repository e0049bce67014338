import { and, count, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { Database } from '../client'
import { notifications } from '../schema'

export type Notification = typeof notifications.$inferSelect

/** A user's newest notifications, the unread first. */
export async function listNotifications(on: Database, userId: string, limit: number): Promise<Notification[]> {
  const newest = desc(notifications.createdAt)
  const isMine = eq(notifications.userId, userId)
  const unread = await on
    .select()
    .from(notifications)
    .where(and(isMine, isNull(notifications.readAt)))
    .orderBy(newest)
    .limit(limit)
  const all = await on.select().from(notifications).where(isMine).orderBy(newest).limit(limit)
  return [...unread, ...all.filter(({ readAt }) => readAt)].slice(0, limit)
}

export async function countUnread(on: Database, userId: string): Promise<number> {
  const [row] = await on
    .select({ total: count() })
    .from(notifications)
    .where(and(eq(notifications.userId, userId), isNull(notifications.readAt)))
  return row?.total ?? 0
}

/** Marks the user's notifications of these ids as read. */
export async function markRead(tx: Database, userId: string, ids: readonly string[], at: string): Promise<void> {
  await tx
    .update(notifications)
    .set({ readAt: at })
    .where(and(eq(notifications.userId, userId), isNull(notifications.readAt), inArray(notifications.id, [...ids])))
}
