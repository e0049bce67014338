import { everything } from '@/domain/task/ledger'
import { answerAll } from '@/domain/task/urging/testing'
import { answerInstruction } from '../../task/urging/answer-instruction'
import { answerUrge, receiptUrge } from '../../task/urging/answer-urge'
import { issueInstructions } from '../../task/urging/issue-instructions'
import { issueUrges } from '../../task/urging/issue-urges'
import { previewUrges } from '../../task/urging/preview-urges'
import { viewTask } from '../../task/view-task'
import { actorOf } from '../make-district'

const office = actorOf('coordinator')
const urgingOf = async (taskId: string, now: string) => (await viewTask(office, taskId, now)).urging

/** The office sends the slip that its preview shows; gives its colour. */
export async function urgeAsFits(taskId: string, now: string): Promise<string | undefined> {
  const shown = await previewUrges(office, { filter: { ...everything, ids: [taskId] }, choice: 'asFits' }, now)
  const { choice, slips, demands, replyDue } = shown
  const seen = slips.map(({ standing }) => `${taskId} ${standing.colour}`)
  await issueUrges(office, { id: [taskId], seen, choice, demand: demands, replyDue, words: '' }, now)
  return slips[0]?.standing.colour
}

/** A head gives receipt for the newest slip and answers it. */
export async function answerNewest(who: string, taskId: string, answer: string, now: string): Promise<void> {
  const urgeId = (await urgingOf(taskId, now)).urges[0]?.id ?? ''
  await receiptUrge(actorOf(who), { taskId, urgeId }, now)
  await answerUrge(actorOf(who), { taskId, urgeId, ...answerAll(answer) }, now)
}

/** The leader writes to a unit's head, who answers on another day. */
export async function instructAndAnswer(
  head: { id: string; unitId: string },
  taskId: string,
  days: [string, string],
): Promise<void> {
  const [written, answered] = days
  const to = [`${head.unitId} ${head.id}`]
  const replyDue = answered.slice(0, 10)
  await issueInstructions(actorOf('leader'), { id: [taskId], to, text: '请专题研究，拿出办法。', replyDue }, written)
  const instructionId = (await urgingOf(taskId, answered)).instructions[0]?.id ?? ''
  await answerInstruction(actorOf(head.id), { taskId, instructionId, answer: '已经专题研究，增派两人。' }, answered)
}
