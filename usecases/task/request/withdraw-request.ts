import { endRequest } from '@/db/task/task-requests'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { findOpenRequest } from '@/domain/task/move/asked'
import { findWithdrawalRefusal } from '@/domain/task/move/request'
import type { Given } from '../../steps/form-fields'
import { actOnTask } from '../steps/act-on-task'
import { recordTask } from '../steps/record-task'
import type { takeBackForm } from '../task-forms'
import { tellAnswerers } from './tell-answerers'

/**
 * Takes back what one asked, before it is answered. Throws `Refusal`: notFound, notAsked, requestNotYours, issuerElsewhere,
 * moveNotYours.
 */
export async function withdrawRequest(actor: Actor, request: Given<typeof takeBackForm>, now: string): Promise<void> {
  return actOnTask(actor, request, now, async (loaded) => {
    const { kind } = request
    const refusal = findWithdrawalRefusal(kind, loaded.dossier, actor)
    const asked = findOpenRequest(kind, loaded.dossier)
    if (refusal || !asked) throw refusal ?? new Refusal('notAsked', { move: kind })
    const answer = { state: 'withdrawn' as const, answeredBy: actor.userId, answeredAt: now, note: '' }
    await endRequest(loaded.tx, { id: asked.id, ...answer })
    await recordTask(loaded, {
      action: 'request.withdraw',
      after: { request: kind },
      tell: tellAnswerers(kind, 'withdraw'),
    })
  })
}
