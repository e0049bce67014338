import { newId } from '@/db/id'
import { addNotifications, type NewNotification } from '@/db/notices/notifications'
import type { Person } from '@/db/people/list-people'
import { addComment } from '@/db/talk/comments'
import type { Actor } from '@/domain/people'
import { ensureNone, Refusal } from '@/domain/refusal'
import { findCommentRefusal } from '@/domain/task/talk/comment'
import { findMentioned } from '@/domain/task/talk/mention'
import type { Given } from '../../steps/form-fields'
import { actOnTask, type LoadedTask } from '../steps/act-on-task'
import { listViewers } from '../steps/list-viewers'
import { recordTask } from '../steps/record-task'
import type { commentForm } from './talk-forms'

/**
 * Writes a comment on a task and tells whom it names by an @. It makes no new version of the task; its text stands in no event and no
 * notice, so that it can be taken back. Throws `Refusal`: notFound, issuerElsewhere, moveNotYours, moveNotFromHere, commentEmpty,
 * mentionUnknown, mentionSeveral.
 */
export async function writeComment(
  actor: Actor,
  request: Given<typeof commentForm>,
  now: string,
): Promise<{ taskId: string }> {
  return actOnTask(actor, request, now, async (loaded) => {
    const { tx, dossier } = loaded
    ensureNone(findCommentRefusal(dossier, actor))
    const text = request.text.trim()
    if (!text) throw new Refusal('commentEmpty', {}, 'text')
    const viewers = await listViewers(tx, { ...dossier.task, units: dossier.units }, now)
    const mentioned = findMentioned(text, viewers)
    const id = newId()
    const by = { userId: actor.userId, unitId: actor.unitId, role: actor.role, deputyFor: actor.deputyFor?.name ?? '' }
    await addComment(tx, { id, taskId: dossier.task.id, text, ...by, at: now, takenBackAt: null })
    const names = mentioned.map(({ name }) => name)
    await recordTask(loaded, { action: 'comment.write', after: names.length ? { mentioned: names } : {} })
    await addNotifications(tx, tellMentioned(loaded, id, mentioned, viewers), now)
    return { taskId: dossier.task.id }
  })
}

/** A notice for each of those named, and for whoever stands in for them; none for the author. */
function tellMentioned(
  { actor, dossier: { task } }: LoadedTask,
  commentId: string,
  mentioned: readonly Person[],
  viewers: readonly Person[],
): NewNotification[] {
  const named = new Set(mentioned.map(({ userId }) => userId))
  const deputies = viewers.filter(({ deputyForId }) => deputyForId && named.has(deputyForId))
  const told = new Set([...named, ...deputies.map(({ userId }) => userId)])
  told.delete(actor.userId)
  const facts = { title: task.title, number: task.number ?? '', by: actor.name, commentId }
  return [...told].map((userId) => ({ userId, kind: 'mentioned', facts, taskId: task.id, reportId: task.reportId }))
}
