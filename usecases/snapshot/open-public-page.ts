import { appendEvent } from '@/db/audit/append-event'
import { changeOnce } from '@/db/notices/change-once'
import { isPublicPageOpen, savePublicPage } from '@/db/snapshot/public-pages'
import { findUnit } from '@/db/unit/list-units'
import type { Actor } from '@/domain/people'
import { ensureFound, ensureNone } from '@/domain/refusal'
import { findOpenRefusal } from '@/domain/snapshot/snapshot-way'
import { isInSubtree } from '@/domain/unit'
import type { Given } from '../steps/form-fields'
import type { openForm } from './snapshot-forms'

/**
 * Opens a body's public page or shuts it; shut, which it is until somebody opens it, its addresses answer as if there were none. One event.
 * Throws `Refusal`: notFound, notAllowed.
 */
export async function openPublicPage(
  actor: Actor,
  { unitId, isOpen, requestId }: Given<typeof openForm>,
  now: string,
): Promise<void> {
  return changeOnce(actor, requestId, now, async (tx) => {
    const unit = ensureFound(await findUnit(tx, unitId))
    ensureFound(isInSubtree(unit.path, actor.unitPath) || undefined)
    ensureNone(findOpenRefusal(unit.path, actor))
    const before = await isPublicPageOpen(tx, unitId)
    await savePublicPage(tx, { unitId, isOpen, changedBy: actor.userId, changedAt: now })
    await appendEvent(tx, actor, now, {
      ...{ action: isOpen ? 'snapshot.open' : 'snapshot.shut', objectType: 'unit', objectId: unitId },
      ...{ objectName: unit.name, before: { active: before }, after: { active: isOpen } },
    })
  })
}
