import { and, count, desc, eq, isNull } from 'drizzle-orm'
import type { Database } from './client'
import { notifications } from './schema'

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

/** Marks one notification of the user, or all when `id` is not given, as read. */
export async function markRead(tx: Database, userId: string, at: string, id?: string): Promise<void> {
  await tx
    .update(notifications)
    .set({ readAt: at })
    .where(
      and(eq(notifications.userId, userId), isNull(notifications.readAt), id ? eq(notifications.id, id) : undefined),
    )
}
