import { saveChange } from '@/db/task/change-requests'
import type { Actor } from '@/domain/people'
import { ensureFound, ensureNone, Refusal } from '@/domain/refusal'
import type { ChangeRequest } from '@/domain/task/changing/change-request'
import { findChangeWithdrawalRefusal } from '@/domain/task/changing/stages'
import { writeOpinion } from '@/domain/task/changing/write-opinion'
import type { Given } from '../../steps/form-fields'
import { actOnTask } from '../steps/act-on-task'
import { recordTask } from '../steps/record-task'
import type { withdrawChangeForm } from './changing-forms'
import { tellWithdrawal } from './tell-of-change'

/** Takes back a request that one made, before it is settled. Throws `Refusal`: notFound, moveNotYours, changeSettled, requestNotYours. */
export async function withdrawChange(
  actor: Actor,
  request: Given<typeof withdrawChangeForm>,
  now: string,
): Promise<{ taskId: string }> {
  return actOnTask(actor, request, now, async (loaded) => {
    const found = ensureFound(loaded.dossier.changes.find(({ id }) => id === request.changeId))
    ensureNone(findChangeWithdrawalRefusal(found, loaded.dossier, actor))
    const opinions = [...found.opinions, writeOpinion(actor, 'withdraw', '', now)]
    const change: ChangeRequest = { ...found, state: 'withdrawn', since: now, opinions }
    if (!(await saveChange(loaded.tx, change, found))) throw new Refusal('changeSettled')
    await recordTask(loaded, {
      action: 'change.withdraw',
      after: { change: found.kind },
      tell: await tellWithdrawal(loaded.tx, found),
    })
    return { taskId: loaded.dossier.task.id }
  })
}
