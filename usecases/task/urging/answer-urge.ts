import { reader } from '@/db/client'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { answerUrge as keepAnswer, receiptUrge as keepReceipt, listUrgesOf, noteReading } from '@/db/task/urges'
import type { Actor } from '@/domain/people'
import { ensureFound, ensureNone, Refusal } from '@/domain/refusal'
import { joinAnswers, listPoints, type PointAnswers, type Urge } from '@/domain/task/urging/urge'
import { findAnswerRefusal, findReceiptRefusal, isFirstReading } from '@/domain/task/urging/urge-rights'
import type { Given } from '../../steps/form-fields'
import { actOnTask, type LoadedTask } from '../steps/act-on-task'
import { findOwnDossier } from '../steps/find-own-dossier'
import { recordTask } from '../steps/record-task'
import { tellOfUrge } from './tell-urged'
import type { answerForm, receiptForm } from './urging-forms'

/** Notes that somebody of the unit opened a slip (已阅), the first time; it is no receipt. Throws `Refusal('notFound')`. */
export async function readUrge(actor: Actor, slip: { taskId: string; urgeId: string }, now: string): Promise<void> {
  const dossier = await findOwnDossier(reader(), actor, slip.taskId, now)
  const urges = (await listUrgesOf(reader(), [slip.taskId])).get(slip.taskId) ?? []
  const urge = urges.find(({ id }) => id === slip.urgeId)
  if (!urge || !isFirstReading(urge, dossier, actor)) return
  await urgentTransaction(async (tx) => {
    if (!(await noteReading(tx, urge.id, actor.userId, now))) return
    await recordTask({ tx, actor, now, dossier }, { action: 'urge.read', after: { urge: urge.number } })
  })
}

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

/** The unit's answer to a slip, demand by demand. Throws `Refusal`: notFound, moveNotYours, urgeNotReceipted, urgeAnswered, pointUnanswered. */
export async function answerUrge(
  actor: Actor,
  request: Given<typeof answerForm>,
  now: string,
): Promise<{ taskId: string }> {
  return actOnTask(actor, request, now, async (loaded) => {
    const urge = await findUrge(loaded, request.urgeId)
    ensureNone(findAnswerRefusal(urge, loaded.dossier, actor))
    const answers = pickAnswers(urge, request['answer.*'])
    const answer = joinAnswers(listPoints(urge), answers)
    const by = { answeredBy: actor.userId, answeredAt: now, answeredDeputyFor: actor.deputyFor?.name ?? '' }
    await keepAnswer(loaded.tx, urge.id, { answer, answers, ...by })
    await recordTask(loaded, { action: 'urge.answer', after: { urge: urge.number }, note: answer })
    await tellOfUrge(loaded, { ...urge, answer }, 'answer')
    return { taskId: urge.taskId }
  })
}

function pickAnswers(urge: Urge, given: Record<string, string>): PointAnswers {
  const answers: PointAnswers = {}
  for (const [index, point] of listPoints(urge).entries()) {
    const text = given[point]?.trim()
    if (!text) throw new Refusal('pointUnanswered', { position: index + 1 }, `answer.${point}`)
    answers[point] = text
  }
  return answers
}

async function findUrge({ tx, dossier }: LoadedTask, id: string): Promise<Urge> {
  const urges = (await listUrgesOf(tx, [dossier.task.id])).get(dossier.task.id) ?? []
  return ensureFound(urges.find((each) => each.id === id))
}
