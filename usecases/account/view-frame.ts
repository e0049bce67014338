import { reader } from '@/db/client'
import { findFrame } from '@/db/session/find-frame'
import type { Actor } from '@/domain/people'
import { countAsked, listAskedFirst } from '../task/urging/list-asked'
import { listItems } from '../task/view-todo'

/** What stands in the head of every page. `todo` is left out where the actor has no to-do list. */
export type FrameView = { district: string; unread: number; todo?: number }

/**
 * What the head of every page tells: whose site this is, unread notifications, how much waits for the person.
 */
export async function viewFrame(actor: Actor, now: string): Promise<FrameView> {
  const root = actor.unitPath.split('/')[1] ?? ''
  const [found, todo, asked] = await Promise.all([
    findFrame(reader(), root, actor.userId),
    listItems(actor, now),
    listAskedFirst(actor, now),
  ])
  return { district: '', unread: 0, ...found, todo: todo.length + countAsked(asked) }
}
