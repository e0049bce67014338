import { newId } from '@/db/id'
import { changeOnce } from '@/db/notices/change-once'
import { addNotifications } from '@/db/notices/notifications'
import { addInstructions } from '@/db/task/instructions'
import type { Actor } from '@/domain/people'
import { ensureNone, Refusal } from '@/domain/refusal'
import { findInstructionRefusal, type Instruction, isInstructor } from '@/domain/task/urging/instruction'
import { findReplyDueMistake } from '@/domain/task/urging/urge-rights'
import { loadLightTerms } from '../../settings/load-light-terms'
import type { Given } from '../../steps/form-fields'
import { mostAtOnce } from '../assign-tasks'
import { type LoadedTask, loadTask } from '../steps/act-on-task'
import { listRecipients } from '../steps/list-recipients'
import { recordTask } from '../steps/record-task'
import { keyOf, listAddressees } from './list-addressees'
import type { instructForm } from './urging-forms'

type Issued = Given<typeof instructForm>

/**
 * A leader's note on one or several tasks, to the ticked people of each; all or none. It moves neither date nor light. Gives how many tasks.
 * Throws `Refusal`: notAllowed, nothingChosen, tooManyChosen, instructionEmpty, replyDuePast, replyDueRest, notFound, issuerElsewhere, moveNotYours,
 * instructionNotOpen, recipientMissing.
 */
export async function issueInstructions(actor: Actor, issued: Issued, now: string): Promise<{ count: string }> {
  if (!isInstructor(actor)) throw new Refusal('notAllowed', { ability: 'instruct' })
  const taskIds = [...new Set(issued.id)]
  if (!taskIds.length) throw new Refusal('nothingChosen', {}, 'id')
  if (taskIds.length > mostAtOnce) throw new Refusal('tooManyChosen', { max: mostAtOnce, count: taskIds.length }, 'id')
  if (!issued.text) throw new Refusal('instructionEmpty', {}, 'text')
  const { today, special } = await loadLightTerms(now)
  if (issued.replyDue) ensureNone(findReplyDueMistake(issued.replyDue, today, special))
  return changeOnce(actor, issued.requestId, now, async (tx) => {
    for (const taskId of taskIds) await issueOne(await loadTask(tx, actor, { taskId }, now), issued)
    return { count: String(taskIds.length) }
  })
}

async function issueOne(loaded: LoadedTask, issued: Issued): Promise<void> {
  const { tx, actor, now, dossier } = loaded
  const { id: taskId, title } = dossier.task
  ensureNone(findInstructionRefusal(dossier, actor))
  const people = (await listAddressees(tx, dossier, now)).filter((each) => issued.to.includes(keyOf(each)))
  if (!people.length) throw new Refusal('recipientMissing', { title }, 'to')
  const { text, replyDue } = issued
  const rows = people.map(
    ({ userId, unitId }): Instruction => ({
      ...{ id: newId(), taskId, text, replyDue, toUserId: userId, toUnitId: unitId },
      ...{ issuedBy: actor.userId, issuedAt: now, issuedDeputyFor: actor.deputyFor?.name ?? '' },
      ...{ answer: '', answeredBy: null, answeredAt: null, answeredDeputyFor: '' },
    }),
  )
  await addInstructions(tx, rows)
  const to = people.map(({ name }) => name)
  await recordTask(loaded, { action: 'instruction.issue', after: { to, replyDue }, note: text })
  await tellInstructed(loaded, rows)
}

/** Tells those addressed, each of the note to them, and the office for its knowledge. */
async function tellInstructed({ tx, actor, now, dossier }: LoadedTask, rows: readonly Instruction[]): Promise<void> {
  const { task, units } = dossier
  const [first] = rows
  if (!first) return
  const facts = { title: task.title, number: task.number ?? '', by: actor.name, text: first.text }
  const kind = first.replyDue ? 'instruction.given' : 'instruction.read'
  const own = rows.map(({ id, toUserId, replyDue }) => ({
    ...{ userId: toUserId, kind, taskId: task.id, reportId: task.reportId },
    facts: { ...facts, instructionId: id, replyDue },
  }))
  const told = { to: ['coordinators' as const], kind: 'instruction.copy', facts: { text: first.text } }
  const copies = await listRecipients(tx, actor, { task, units }, told, now)
  const others = copies.filter(({ userId }) => !rows.some(({ toUserId }) => toUserId === userId))
  await addNotifications(tx, [...own, ...others], now)
}
