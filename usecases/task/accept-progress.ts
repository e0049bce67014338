import { acceptUpdate, findUpdate } from '@/db/task/save-progress'
import type { Actor } from '@/domain/people'
import { ensureNone, Refusal } from '@/domain/refusal'
import { ensureDeedOf, findAcceptanceRefusal } from '@/domain/task/move/deeds'
import type { Given } from '../steps/form-fields'
import { openTask } from './steps/open-task'
import { recordTask } from './steps/record-task'
import type { acceptProgressForm } from './task-forms'

/**
 * A coordinator accepts one progress update, which from then on may feed circulars and the next report and never changes.
 * Throws `Refusal`: notAllowed, notFound, issuerElsewhere, decidedBefore, ownProgress, updateAccepted.
 */
export async function acceptProgress(
  actor: Actor,
  request: Given<typeof acceptProgressForm>,
  now: string,
): Promise<{ taskId: string }> {
  ensureDeedOf(actor, 'acceptProgress')
  return openTask(actor, request, now, async (open) => {
    const update = await findUpdate(open.tx, open.dossier.task.id, request.updateId)
    if (!update) throw new Refusal('notFound')
    ensureNone(findAcceptanceRefusal(update, open.dossier, actor))
    if (!(await acceptUpdate(open.tx, update.id, actor.userId, now))) throw new Refusal('updateAccepted')
    await recordTask(open, {
      action: 'progress.accept',
      side: 'office',
      after: { percent: update.percent, done: update.done },
    })
    return { taskId: open.dossier.task.id }
  })
}
