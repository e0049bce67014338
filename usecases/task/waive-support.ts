import { waiveSupport as saveWaiver } from '@/db/task/supporting-units'
import type { Actor } from '@/domain/people'
import { ensureFound, ensureNone, Refusal } from '@/domain/refusal'
import { findWaiverRefusal, sideOfDeed } from '@/domain/task/move/deeds'
import type { Given } from '../steps/form-fields'
import { actOnTask } from './steps/act-on-task'
import { loadMoveFacts } from './steps/load-move-facts'
import { recordTask } from './steps/record-task'
import type { waiveForm } from './task-forms'

/**
 * The lead unit's head waives a supporting unit's answer with a reason, while the task is running.
 * Throws `Refusal`: notFound, moveNotFromHere, moveNotYours, decidedBefore, ownSupport, supportAnswered, reasonMissing.
 */
export async function waiveSupport(actor: Actor, request: Given<typeof waiveForm>, now: string): Promise<void> {
  return actOnTask(actor, request, now, async (loaded) => {
    const { supporting } = loaded.dossier
    const row = ensureFound(supporting.find(({ id }) => id === request.supportingId))
    const facts = await loadMoveFacts(loaded, ['leadPeople', 'ownUnitIds'])
    ensureNone(findWaiverRefusal(row, loaded.dossier, actor, facts))
    const reason = request.reason.trim()
    if (!reason) throw new Refusal('reasonMissing', {}, 'reason')
    await saveWaiver(loaded.tx, row.id, reason)
    await recordTask(loaded, {
      action: 'support.waive',
      side: sideOfDeed('waiveSupport', actor),
      after: { unitId: row.unitId },
      note: reason,
    })
  })
}
