import { type Database, transaction } from '@/db/client'
import { dropView as dropStored, findSeenView, saveView as saveStored } from '@/db/ledger/saved-views'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { ensureFound, Refusal } from '@/domain/refusal'
import { mayChangeView, type SavedView } from '@/domain/saved-view'
import type { Given } from '../../steps/form-fields'
import { ensureFree, recordView } from './save-view'
import type { changeViewForm } from './view-forms'

type Change = Pick<Given<typeof changeViewForm>, 'viewId' | 'name' | 'isShared'>

/** Gives a saved view another name, and shares it with the body or not. Throws `Refusal`: notFound, notAllowed, fieldMissing, viewNameTaken, nothingChanged. */
export async function changeView(actor: Actor, { viewId, name, isShared }: Change, now: string): Promise<void> {
  if (!name) throw new Refusal('fieldMissing', {}, 'name')
  await transaction(async (tx) => {
    const view = await findOwn(tx, actor, viewId)
    const isSame = isShared === (view.unitId !== null)
    if (isShared && !isSame) ensureCan(actor, 'shareView')
    const changed = { ...view, name, unitId: isSame ? view.unitId : isShared ? actor.unitId : null }
    if (isSame && name === view.name) throw new Refusal('nothingChanged')
    await ensureFree(tx, view.userId, changed)
    await saveStored(tx, changed)
    const [before, after] = [view, changed].map(({ name: named, unitId }) => ({ name: named, shared: unitId !== null }))
    await recordView(tx, actor, changed, { action: 'view.change', before, after }, now)
  })
}

/** Drops a saved view; the tasks stay as they are. Throws `Refusal`: notFound, notAllowed. */
export async function dropView(actor: Actor, { viewId }: { viewId: string }, now: string): Promise<void> {
  await transaction(async (tx) => {
    const view = await findOwn(tx, actor, viewId)
    await dropStored(tx, view.id)
    await recordView(tx, actor, view, { action: 'view.drop', before: { filter: view.address } }, now)
  })
}

async function findOwn(tx: Database, actor: Actor, viewId: string): Promise<SavedView> {
  const view = ensureFound(await findSeenView(tx, actor, viewId))
  if (!mayChangeView(view, actor)) throw new Refusal('notAllowed', { ability: 'shareView' })
  return view
}
