import { newId } from '@/db/id'
import { addRequest } from '@/db/task/task-requests'
import type { Actor } from '@/domain/people'
import { ensureNone, Refusal } from '@/domain/refusal'
import { findAskRefusal, requestTable } from '@/domain/task/move/request'
import type { Given } from '../../steps/form-fields'
import { actOnTask } from '../steps/act-on-task'
import { isYearEnd } from '../steps/load-move-facts'
import { recordTask } from '../steps/record-task'
import type { askForm } from '../task-forms'
import { tellAnswerers } from './tell-answerers'

/**
 * Asks for a move that another person makes: a director asks a leader to cancel, the lead unit's head says why a task was not
 * finished by the end of the year, for the director to conclude it. The task stays as it is meanwhile.
 * Throws `Refusal`: notFound, issuerElsewhere, moveNotYours, moveNotFromHere, decidedBefore, askedBefore, outsideYearEnd, reasonMissing.
 */
export async function askRequest(actor: Actor, request: Given<typeof askForm>, now: string): Promise<void> {
  return actOnTask(actor, request, now, async (loaded) => {
    const { kind } = request
    const taskId = loaded.dossier.task.id
    ensureNone(findAskRefusal(kind, loaded.dossier, actor, await isYearEnd(loaded)))
    const reason = request.reason.trim()
    if (!reason) throw new Refusal('reasonMissing', {}, 'reason')
    const row = { id: newId(), taskId, kind, state: 'open' as const, reason, askedBy: actor.userId, askedAt: now }
    await addRequest(loaded.tx, row)
    await recordTask(loaded, {
      action: 'request.ask',
      after: { request: kind },
      note: reason,
      side: requestTable[kind].side,
      tell: tellAnswerers(kind, 'ask', { reason }),
    })
  })
}
