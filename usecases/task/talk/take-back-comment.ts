import { findComment, takeBackComment as keepTakenBack } from '@/db/talk/comments'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureFound, ensureNone } from '@/domain/refusal'
import { findCommentBackRefusal } from '@/domain/task/talk/comment'
import type { Given } from '../../steps/form-fields'
import { actOnTask } from '../steps/act-on-task'
import { recordTask } from '../steps/record-task'
import type { commentBackForm } from './talk-forms'

/** Its author takes a comment back: it stays on record, its text is shown to nobody. Throws `Refusal`: notFound, issuerElsewhere, moveNotYours, commentTakenBack. */
export async function takeBackComment(
  actor: Actor,
  request: Given<typeof commentBackForm>,
  now: string,
): Promise<{ taskId: string }> {
  return actOnTask(actor, request, now, async (loaded) => {
    const { tx, dossier } = loaded
    const comment = ensureFound(await findComment(tx, dossier.task.id, request.commentId))
    ensureNone(findCommentBackRefusal(comment, dossier, actor))
    await keepTakenBack(tx, comment.id, now)
    await recordTask(loaded, { action: 'comment.takeBack', before: { writtenOn: dayOf(comment.at) } })
    return { taskId: dossier.task.id }
  })
}
