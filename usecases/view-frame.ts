import { reader } from '@/db/client'
import { countUnread } from '@/db/notifications'
import type { Actor } from '@/domain/people'

/** The counts in the head of every page. `todo` is left out where the actor has no to-do list. */
export type FrameCounts = { unread: number; todo?: number }

/** What the head of every page tells: unread notifications. One indexed count; keep it so. */
export async function viewFrame(actor: Actor): Promise<FrameCounts> {
  return { unread: await countUnread(reader(), actor.userId) }
}
