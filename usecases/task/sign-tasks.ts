import { changeOnce } from '@/db/notices/change-once'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import type { Given } from '../steps/form-fields'
import { mostAtOnce } from './assign-tasks'
import { loadTask } from './steps/act-on-task'
import { applyMove } from './steps/apply-move'
import type { signManyForm } from './task-forms'

const isOfTask: readonly string[] = ['moveNotFromHere', 'moveNotYours', 'issuerElsewhere']

/**
 * Signs for several tasks at once with one handler: each is checked by the same row of the move table as a single one, and all are
 * signed for or none. Gives how many. Throws `Refusal`: nothingChosen, tooManyChosen, handlerMissing, notFound, or signedNone that names the first
 * task which this person may not sign for now.
 */
export async function signTasks(
  actor: Actor,
  { id: taskIds, handlerId, requestId }: Given<typeof signManyForm> & { requestId?: string },
  now: string,
): Promise<{ count: string }> {
  if (!taskIds.length) throw new Refusal('nothingChosen', {}, 'id')
  if (taskIds.length > mostAtOnce) throw new Refusal('tooManyChosen', { max: mostAtOnce, count: taskIds.length }, 'id')
  return changeOnce(actor, requestId, now, async (tx) => {
    for (const taskId of new Set(taskIds)) {
      const loaded = await loadTask(tx, actor, { taskId }, now)
      const { title, number } = loaded.dossier.task
      await applyMove(loaded, { move: 'sign', input: { handlerId } }).catch((error: unknown) => {
        throw error instanceof Refusal && isOfTask.includes(error.code)
          ? new Refusal('signedNone', { title, number: number ?? '' }, 'id')
          : error
      })
    }
    return { count: String(new Set(taskIds).size) }
  })
}
