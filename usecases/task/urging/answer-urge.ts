import { answerUrge as keepAnswer, receiptUrge as keepReceipt, listUrgesOf } from '@/db/task/urges'
import type { Actor } from '@/domain/people'
import { ensureFound, ensureNone, Refusal } from '@/domain/refusal'
import type { Urge } from '@/domain/task/urging/urge'
import { findAnswerRefusal, findReceiptRefusal } from '@/domain/task/urging/urge-rights'
import type { Given } from '../../steps/form-fields'
import { actOnTask, type LoadedTask } from '../steps/act-on-task'
import { recordTask } from '../steps/record-task'
import { tellOfUrge } from './tell-urged'
import type { answerForm, receiptForm } from './urging-forms'

/** The receipt of a slip by its unit, a press of its own. Throws `Refusal`: notFound, moveNotYours, urgeReceipted. */
export async function receiptUrge(
  actor: Actor,
  request: Given<typeof receiptForm>,
  now: string,
): Promise<{ taskId: string }> {
  return actOnTask(actor, request, now, async (loaded) => {
    const urge = await findUrge(loaded, request.urgeId)
    ensureNone(findReceiptRefusal(urge, loaded.dossier, actor))
    await keepReceipt(loaded.tx, urge.id, actor.userId, now)
    await recordTask(loaded, { action: 'urge.receipt', after: { urge: urge.number } })
    await tellOfUrge(loaded, urge, 'receipt')
    return { taskId: urge.taskId }
  })
}

/** The unit's answer to a slip in words. Throws `Refusal`: notFound, moveNotYours, urgeNotReceipted, urgeAnswered, answerMissing. */
export async function answerUrge(
  actor: Actor,
  request: Given<typeof answerForm>,
  now: string,
): Promise<{ taskId: string }> {
  return actOnTask(actor, request, now, async (loaded) => {
    const urge = await findUrge(loaded, request.urgeId)
    ensureNone(findAnswerRefusal(urge, loaded.dossier, actor))
    const answer = request.answer.trim()
    if (!answer) throw new Refusal('answerMissing', {}, 'answer')
    const by = { answeredBy: actor.userId, answeredAt: now, answeredDeputyFor: actor.deputyFor?.name ?? '' }
    await keepAnswer(loaded.tx, urge.id, { answer, ...by })
    await recordTask(loaded, { action: 'urge.answer', after: { urge: urge.number }, note: answer })
    await tellOfUrge(loaded, { ...urge, answer }, 'answer')
    return { taskId: urge.taskId }
  })
}

async function findUrge({ tx, dossier }: LoadedTask, id: string): Promise<Urge> {
  const urges = (await listUrgesOf(tx, [dossier.task.id])).get(dossier.task.id) ?? []
  return ensureFound(urges.find((each) => each.id === id))
}
