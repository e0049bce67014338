import { addNotifications } from '@/db/notices/notifications'
import { answerInstruction as keepAnswer, listInstructionsOf } from '@/db/task/instructions'
import type { Actor } from '@/domain/people'
import { ensureFound, ensureNone, Refusal } from '@/domain/refusal'
import type { Told } from '@/domain/task/move/notices'
import { findReplyRefusal } from '@/domain/task/urging/instruction'
import type { Given } from '../../steps/form-fields'
import { actOnTask } from '../steps/act-on-task'
import { listRecipients } from '../steps/list-recipients'
import { recordTask } from '../steps/record-task'
import type { replyForm } from './urging-forms'

/** The answer to a leader's note, which goes back to the leader. Throws `Refusal`: notFound, moveNotYours, instructionAnswered, answerMissing. */
export async function answerInstruction(
  actor: Actor,
  request: Given<typeof replyForm>,
  now: string,
): Promise<{ taskId: string }> {
  return actOnTask(actor, request, now, async (loaded) => {
    const { tx, dossier } = loaded
    const { task, units } = dossier
    const all = await listInstructionsOf(tx, task.id)
    const instruction = ensureFound(all.find(({ id }) => id === request.instructionId))
    ensureNone(findReplyRefusal(instruction, actor))
    const answer = request.answer.trim()
    if (!answer) throw new Refusal('answerMissing', {}, 'answer')
    const by = { answeredBy: actor.userId, answeredAt: now, answeredDeputyFor: actor.deputyFor?.name ?? '' }
    await keepAnswer(tx, instruction.id, { answer, ...by })
    await recordTask(loaded, { action: 'instruction.answer', note: answer })
    const to: Told[] = [{ userId: instruction.issuedBy }, 'coordinators']
    const facts = { instructionId: instruction.id, answer: answer.slice(0, 200) }
    const told = await listRecipients(tx, actor, { task, units }, { to, kind: 'instruction.answer', facts }, now)
    await addNotifications(tx, told, now)
    return { taskId: task.id }
  })
}
