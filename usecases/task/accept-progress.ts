import { findProxyOfUpdate } from '@/db/proxy/proxy-reports'
import { acceptUpdate, findUpdate } from '@/db/task/save-progress'
import type { Actor } from '@/domain/people'
import { ensureFound, ensureNone, Refusal } from '@/domain/refusal'
import { ensureDeedOf, findAcceptanceRefusal, sideOfDeed } from '@/domain/task/move/deeds'
import { reviewForSeasons } from '../season/steps/follow-report'
import type { Given } from '../steps/form-fields'
import { actOnTask } from './steps/act-on-task'
import { recordTask } from './steps/record-task'
import type { acceptProgressForm } from './task-forms'

/**
 * The reviewer of the office, or the head in its place, accepts one progress update, which from then on may feed circulars and the next report and never changes.
 * Throws `Refusal`: notAllowed, notFound, issuerElsewhere, decidedBefore, ownProgress, updateAccepted.
 */
export async function acceptProgress(
  actor: Actor,
  request: Given<typeof acceptProgressForm>,
  now: string,
): Promise<void> {
  ensureDeedOf(actor, 'acceptProgress')
  return actOnTask(actor, request, now, async (loaded) => {
    const update = ensureFound(await findUpdate(loaded.tx, loaded.dossier.task.id, request.updateId))
    const proxy = await findProxyOfUpdate(loaded.tx, update.id)
    ensureNone(findAcceptanceRefusal({ ...update, proxy }, loaded.dossier, actor))
    if (!(await acceptUpdate(loaded.tx, update.id, actor.userId, now))) throw new Refusal('updateAccepted')
    await reviewForSeasons(loaded.tx, loaded.dossier.task.id, update.id, { by: actor.userId, now })
    await recordTask(loaded, {
      action: 'progress.accept',
      side: sideOfDeed('acceptProgress', actor),
      after: { percent: update.percent, done: update.done },
    })
  })
}
