import { reader } from '@/db/client'
import { findUnit } from '@/db/list-units'
import { countUnread } from '@/db/notifications'
import type { Actor } from '@/domain/people'

/** What stands in the head of every page. `todo` is left out where the actor has no to-do list. */
export type FrameView = { district: string; unread: number; todo?: number }

/** What the head of every page tells: whose site this is, unread notifications. Drawn on every page, so keep it to indexed reads. */
export async function viewFrame(actor: Actor): Promise<FrameView> {
  const root = actor.unitPath.split('/')[1] ?? ''
  const district = await findUnit(reader(), root)
  return { district: district?.shortName ?? '', unread: await countUnread(reader(), actor.userId) }
}
