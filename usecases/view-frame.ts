import { reader } from '@/db/client'
import { findFrame } from '@/db/find-frame'
import type { Actor } from '@/domain/people'

/** What stands in the head of every page. `todo` is left out where the actor has no to-do list. */
export type FrameView = { district: string; unread: number; todo?: number }

/** What the head of every page tells: whose site this is, unread notifications. Drawn on every page, so keep it cheap. */
export async function viewFrame(actor: Actor): Promise<FrameView> {
  const root = actor.unitPath.split('/')[1] ?? ''
  return (await findFrame(reader(), root, actor.userId)) ?? { district: '', unread: 0 }
}
