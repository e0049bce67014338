import { addWatch, isWatching, removeWatch } from '@/db/talk/watches'
import type { Actor } from '@/domain/people'
import { ensureNone } from '@/domain/refusal'
import { findWatchRefusal } from '@/domain/task/talk/comment'
import { recordPerson } from '../../people/steps/record-person'
import type { Given } from '../../steps/form-fields'
import { actOnTask } from '../steps/act-on-task'
import type { watchForm } from './talk-forms'

/**
 * Somebody who sees a task watches it, or no more: as a setting of their own it stands on their record in the log, not in the task's
 * course. Asking for what is so already changes nothing. Throws `Refusal`: notFound, moveNotFromHere.
 */
export async function watchTask(
  actor: Actor,
  request: Given<typeof watchForm>,
  now: string,
): Promise<{ taskId: string }> {
  return actOnTask(actor, request, now, async ({ tx, dossier }) => {
    const { id: taskId, title, number } = dossier.task
    const watch = { taskId, userId: actor.userId }
    const isWanted = request.watch === 'start'
    if (isWanted) ensureNone(findWatchRefusal(dossier))
    if ((await isWatching(tx, watch)) === isWanted) return { taskId }
    if (isWanted) await addWatch(tx, watch, now)
    else await removeWatch(tx, watch)
    const person = { id: actor.userId, name: actor.name }
    await recordPerson(tx, actor, person, { action: `watch.${request.watch}`, after: { number, title } }, now)
    return { taskId }
  })
}
