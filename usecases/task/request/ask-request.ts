import { newId } from '@/db/id'
import { addRequest } from '@/db/task/task-requests'
import type { Actor } from '@/domain/people'
import { ensureNone, Refusal } from '@/domain/refusal'
import { findAskRefusal, requestTable } from '@/domain/task/move/request'
import type { Given } from '../../steps/form-fields'
import { isYearEnd } from '../steps/load-move-facts'
import { openTask } from '../steps/open-task'
import { recordTask } from '../steps/record-task'
import type { askForm } from '../task-forms'
import { tellAnswerers } from './tell-answerers'

/**
 * Asks for a move that another person makes: a director asks a leader to cancel, the lead unit's head says why a task was not
 * finished by the end of the year, for the director to conclude it. The task stays as it is meanwhile.
 * Throws `Refusal`: notFound, issuerElsewhere, moveNotYours, moveNotFromHere, decidedBefore, askedBefore, outsideYearEnd, reasonMissing.
 */
export async function askRequest(
  actor: Actor,
  request: Given<typeof askForm>,
  now: string,
): Promise<{ taskId: string }> {
  return openTask(actor, request, now, async (open) => {
    const { kind } = request
    const taskId = open.dossier.task.id
    ensureNone(findAskRefusal(kind, open.dossier, actor, await isYearEnd(open)))
    const reason = request.reason.trim()
    if (!reason) throw new Refusal('reasonMissing', {}, 'reason')
    const row = { id: newId(), taskId, kind, state: 'open' as const, reason, askedBy: actor.userId, askedAt: now }
    await addRequest(open.tx, row)
    await recordTask(open, {
      action: 'request.ask',
      after: { request: kind },
      note: reason,
      side: requestTable[kind].side,
      tell: tellAnswerers(kind, 'ask', { reason }),
    })
    return { taskId }
  })
}
