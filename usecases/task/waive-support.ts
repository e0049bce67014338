import { waiveSupport as saveWaiver } from '@/db/task/supporting-units'
import type { Actor } from '@/domain/people'
import { ensureNone, Refusal } from '@/domain/refusal'
import { findWaiverRefusal } from '@/domain/task/move/deeds'
import type { Given } from '../steps/form-fields'
import { loadMoveFacts } from './steps/load-move-facts'
import { openTask } from './steps/open-task'
import { recordTask } from './steps/record-task'
import type { waiveForm } from './task-forms'

/**
 * The lead unit's head waives a supporting unit's answer with a reason, while the task is running.
 * Throws `Refusal`: notFound, moveNotFromHere, moveNotYours, decidedBefore, ownSupport, supportAnswered, reasonMissing.
 */
export async function waiveSupport(
  actor: Actor,
  request: Given<typeof waiveForm>,
  now: string,
): Promise<{ taskId: string }> {
  return openTask(actor, request, now, async (open) => {
    const { task, supporting } = open.dossier
    const row = supporting.find(({ id }) => id === request.supportingId)
    if (!row) throw new Refusal('notFound')
    const facts = await loadMoveFacts(open, ['leadPeople', 'ownUnitIds'])
    ensureNone(findWaiverRefusal(row, open.dossier, actor, facts))
    const reason = request.reason.trim()
    if (!reason) throw new Refusal('reasonMissing', {}, 'reason')
    await saveWaiver(open.tx, row.id, reason)
    await recordTask(open, { action: 'support.waive', side: 'unit', after: { unitId: row.unitId }, note: reason })
    return { taskId: task.id }
  })
}
