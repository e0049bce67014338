import { reader } from '@/db/client'
import { tryTransaction } from '@/db/engine/try-transaction'
import { countUnread, listNotifications, markRead, type Notification } from '@/db/notices/notifications'
import type { Actor } from '@/domain/people'

export type { Notification } from '@/db/notices/notifications'

const shown = 200

/** The actor's own newest notifications, the unread first, with how many are unread in all. */
export async function listOwnNotifications(actor: Actor): Promise<{ unread: number; notifications: Notification[] }> {
  const unread = await countUnread(reader(), actor.userId)
  return { unread, notifications: await listNotifications(reader(), actor.userId, shown) }
}

/** Marks these notifications of the actor as read: those that were shown. */
export function readNotifications(actor: Actor, ids: readonly string[], now: string): Promise<void> {
  return tryTransaction((tx) => markRead(tx, actor.userId, ids, now))
}
