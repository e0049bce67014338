import { endRequest } from '@/db/task/task-requests'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { findOpenRequest } from '@/domain/task/move/asked'
import { findMoveRow } from '@/domain/task/move/lifecycle'
import { findAnswerRefusal } from '@/domain/task/move/request'
import type { Given } from '../../steps/form-fields'
import { actOnTask } from '../steps/act-on-task'
import { recordTask } from '../steps/record-task'
import type { refuseForm } from '../task-forms'

/**
 * Says no to what was asked, with a reason that the one who asked is told; agreeing is the move itself (`moveTask`).
 * Throws `Refusal`: notFound, notAsked, requestChanged, issuerElsewhere, moveNotYours, moveNotFromHere, decidedBefore, reasonMissing.
 */
export async function refuseRequest(
  actor: Actor,
  request: Omit<Given<typeof refuseForm>, 'askedId'> & { askedId?: string },
  now: string,
): Promise<void> {
  return actOnTask(actor, request, now, async (loaded) => {
    const { kind } = request
    const { task } = loaded.dossier
    const refusal = findAnswerRefusal(kind, loaded.dossier, actor, request.askedId)
    const asked = findOpenRequest(kind, loaded.dossier)
    if (refusal || !asked) throw refusal ?? new Refusal('notAsked', { move: kind })
    const note = request.note.trim()
    if (!note) throw new Refusal('reasonMissing', {}, 'note')
    await endRequest(loaded.tx, { id: asked.id, state: 'refused', answeredBy: actor.userId, answeredAt: now, note })
    await recordTask(loaded, {
      action: 'request.refuse',
      after: { request: kind, askedBy: asked.askedBy },
      note,
      side: findMoveRow(kind, task.status)?.side,
      tell: { to: [{ userId: asked.askedBy }], kind: `request.refuse.${kind}`, facts: { reason: note } },
    })
  })
}
