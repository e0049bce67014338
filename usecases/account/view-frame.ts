import { reader } from '@/db/client'
import { rememberUntilChange } from '@/db/engine/remember'
import { findFrame } from '@/db/session/find-frame'
import { findSpecialDays } from '@/db/settings/find-settings'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { loadLightBounds } from '../settings/load-light-bounds'
import { listItems } from '../task/view-todo'

/** What stands in the head of every page. `todo` is left out where the actor has no to-do list. */
export type FrameView = { district: string; unread: number; todo?: number }

/**
 * What the head of every page tells: whose site this is, unread notifications, how much waits for the person.
 * Drawn on every page, so the to-do count is kept until anything changes.
 */
export async function viewFrame(actor: Actor, now: string): Promise<FrameView> {
  const root = actor.unitPath.split('/')[1] ?? ''
  const [found, todo] = await Promise.all([findFrame(reader(), root, actor.userId), countTodo(actor, now)])
  return { district: '', unread: 0, ...found, todo }
}

async function countTodo(actor: Actor, now: string): Promise<number> {
  return rememberUntilChange(`todo ${actor.userId} ${actor.membershipId} ${dayOf(now)}`, async () => {
    const [bounds, special] = await Promise.all([loadLightBounds(now), findSpecialDays(reader())])
    return (await listItems(actor, bounds, special)).length
  })
}
