import { and, countDistinct, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { NoticeFacts } from '@/domain/notice-facts'
import type { Database } from '../client'
import { insertRow } from '../engine/insert-all'
import { newId } from '../id'
import { notifications } from '../schema'
import { queueAtOnce } from './queue-at-once'

export type Notification = typeof notifications.$inferSelect
export type NewNotification = {
  userId: string
  kind: string
  facts: NoticeFacts
  taskId?: string | null
  reportId?: string | null
}

const bundleKey = sql`${notifications.kind} || ' ' || ${notifications.createdAt} || ' ' || coalesce(json_extract(${notifications.facts}, '$.by'), '')`

/** How many notices there are, those of one act of one person at one instant as one (`bundleNotices`). */
export const countNotices = countDistinct(bundleKey)

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

/** How many notices are unread. */
export async function countUnread(on: Database, userId: string): Promise<number> {
  const [row] = await on
    .select({ total: countNotices })
    .from(notifications)
    .where(and(eq(notifications.userId, userId), isNull(notifications.readAt)))
  return row?.total ?? 0
}

/** Writes one row per person told, in the transaction of the change it tells of, and queues what of it leaves at once. */
export async function addNotifications(tx: Database, rows: NewNotification[], at: string): Promise<void> {
  const told = rows.map((row) => ({ id: newId(), taskId: null, reportId: null, ...row, createdAt: at, readAt: null }))
  for (const row of told) await insertRow(tx, notifications, row)
  if (told.length) await queueAtOnce(tx, told, at)
}

/** Marks the user's notifications of these ids as read. */
export async function markRead(tx: Database, userId: string, ids: readonly string[], at: string): Promise<void> {
  await tx
    .update(notifications)
    .set({ readAt: at })
    .where(and(eq(notifications.userId, userId), isNull(notifications.readAt), inArray(notifications.id, [...ids])))
}
