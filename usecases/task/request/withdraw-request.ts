import { endRequest } from '@/db/task/task-requests'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { findOpenRequest } from '@/domain/task/move/asked'
import { findWithdrawalRefusal } from '@/domain/task/move/request'
import type { Given } from '../../steps/form-fields'
import { openTask } from '../steps/open-task'
import { recordTask } from '../steps/record-task'
import type { takeBackForm } from '../task-forms'
import { tellAnswerers } from './tell-answerers'

/**
 * Takes back what one asked, before it is answered. Throws `Refusal`: notFound, notAsked, requestNotYours, issuerElsewhere,
 * moveNotYours.
 */
export async function withdrawRequest(
  actor: Actor,
  request: Given<typeof takeBackForm>,
  now: string,
): Promise<{ taskId: string }> {
  return openTask(actor, request, now, async (open) => {
    const { kind } = request
    const refusal = findWithdrawalRefusal(kind, open.dossier, actor)
    const asked = findOpenRequest(kind, open.dossier)
    if (refusal || !asked) throw refusal ?? new Refusal('notAsked', { move: kind })
    const answer = { state: 'withdrawn' as const, answeredBy: actor.userId, answeredAt: now, note: '' }
    await endRequest(open.tx, { id: asked.id, ...answer })
    await recordTask(open, {
      action: 'request.withdraw',
      after: { request: kind },
      tell: tellAnswerers(kind, 'withdraw'),
    })
    return { taskId: open.dossier.task.id }
  })
}
