import { changeOnce } from '@/db/notices/change-once'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { ensureDeedOf, findDeedRefusal } from '@/domain/task/move/deeds'
import type { Given } from '../steps/form-fields'
import { mostAtOnce } from './assign-tasks'
import { reassignLoaded } from './reassign-handler'
import { loadTask } from './steps/act-on-task'
import type { reassignManyForm } from './task-forms'

/**
 * A head gives several tasks of the unit to another of its handlers: all or none, each as the preview showed it, one event each with the reason.
 * Gives how many changed hands. Throws `Refusal`: notAllowed, nothingChosen, tooManyChosen, reasonMissing, notFound, handlerMissing, or of the first
 * task that stands in the way, by its number: reassignMovedOn, reassignNotOpen.
 */
export async function reassignMany(
  actor: Actor,
  request: Given<typeof reassignManyForm>,
  now: string,
): Promise<{ count: string }> {
  ensureDeedOf(actor, 'reassign')
  const taskIds = [...new Set(request.id)]
  if (!taskIds.length) throw new Refusal('nothingChosen', {}, 'id')
  if (taskIds.length > mostAtOnce) throw new Refusal('tooManyChosen', { max: mostAtOnce, count: taskIds.length }, 'id')
  if (!request.reason) throw new Refusal('reasonMissing', {}, 'reason')
  return changeOnce(actor, request.requestId, now, async (tx) => {
    let count = 0
    for (const taskId of taskIds) {
      const loaded = await loadTask(tx, actor, { taskId }, now)
      const { number, title, version, handlerId } = loaded.dossier.task
      const named = { number: number ?? '', title }
      if (findDeedRefusal('reassign', loaded.dossier, actor)) throw new Refusal('reassignNotOpen', named, 'id')
      if (!request.seen.includes(`${taskId} ${version}`)) throw new Refusal('reassignMovedOn', named, 'id')
      await reassignLoaded(loaded, request.handlerId, request.reason)
      if (handlerId !== request.handlerId) count++
    }
    return { count: String(count) }
  })
}
