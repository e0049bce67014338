import { appendEvent } from '@/db/audit/append-event'
import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import { addView, listOwnViews } from '@/db/ledger/saved-views'
import { changeOnce } from '@/db/notices/change-once'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { type SavedView, viewLimits } from '@/domain/saved-view'
import type { Given } from '../../steps/form-fields'
import type { saveViewForm } from './view-forms'

/**
 * Keeps conditions, order and columns of the ledger under a name: the actor's own, or shared with everybody of the actor's body.
 * Throws `Refusal`: notAllowed, viewNameTaken, viewsTooMany.
 */
export async function saveView(
  actor: Actor,
  { requestId, name, address, isShared }: Given<typeof saveViewForm>,
  now: string,
): Promise<{ name: string }> {
  ensureCan(actor, isShared ? 'shareView' : 'seeLedger')
  return changeOnce(actor, requestId, now, async (tx) => {
    await ensureFree(tx, actor.userId, { id: '', name })
    const own = await listOwnViews(tx, actor.userId)
    if (own.length >= viewLimits.views) throw new Refusal('viewsTooMany', { max: viewLimits.views })
    const unitId = isShared ? actor.unitId : null
    const view: SavedView = { id: newId(), userId: actor.userId, unitId, name, address, createdAt: now }
    await addView(tx, view)
    await recordView(tx, actor, view, { action: 'view.save', after: { filter: address, shared: isShared } }, now)
    return { name }
  })
}

/** Passes where the person has no other view of this name; throws `Refusal('viewNameTaken')`. */
export async function ensureFree(
  tx: Database,
  userId: string,
  { id, name }: Pick<SavedView, 'id' | 'name'>,
): Promise<void> {
  const taken = (await listOwnViews(tx, userId)).some((view) => view.name === name && view.id !== id)
  if (taken) throw new Refusal('viewNameTaken', { name }, 'name')
}

type Told = { action: string; before?: Record<string, unknown>; after?: Record<string, unknown> }

/** One event about a saved view. */
export const recordView = (tx: Database, actor: Actor, { id, name }: SavedView, told: Told, now: string) =>
  appendEvent(tx, actor, now, { ...told, objectType: 'view', objectId: id, objectName: name })
