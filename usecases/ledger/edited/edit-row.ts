import { reader } from '@/db/client'
import { changeOnce } from '@/db/notices/change-once'
import type { FoundDossier } from '@/db/task/find-dossier'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { type Edits, findEditRefusal } from '@/domain/task/edited/edits'
import type { WithFall } from '@/domain/task/percent-fall'
import type { Task } from '@/domain/task/task'
import type { Given } from '../../steps/form-fields'
import { loadTask } from '../../task/steps/act-on-task'
import { findOwnDossier } from '../../task/steps/find-own-dossier'
import { type Choice, listHandlers } from '../../task/steps/task-choices'
import type { rowForm } from './row-forms'
import { takeEdits } from './steps/take-edits'

/** What can be changed of a task in its line without a request: remark and priority, the handler, a report. */
export type RowField = 'note' | 'handler' | 'report'
export type EditableRow = { task: Task; fields: RowField[]; handlers: Choice[] }

const rowFields: readonly RowField[] = ['note', 'handler', 'report']

/** What the actor may change of this task in its line now, by the rules of a returned sheet. Throws `Refusal('notFound')`. */
export async function viewRow(actor: Actor, taskId: string, now: string): Promise<EditableRow> {
  const dossier = await findOwnDossier(reader(), actor, taskId, now)
  const fields = listOpen(dossier, actor)
  return {
    task: dossier.task,
    fields,
    handlers: fields.includes('handler') ? await listHandlers(dossier, now) : [],
  }
}

/**
 * Changes a task from its line in the ledger, each field by the use case of its page with its event, all in one transaction over the version
 * that was shown. Throws `Refusal`: notFound, staleVersion, nothingChanged, or as the deeds of the fields do.
 */
export async function editRow(actor: Actor, sent: WithFall<Given<typeof rowForm>>, now: string): Promise<void> {
  const { taskId, version = 0 } = sent
  return changeOnce(actor, sent.requestId, now, async (tx) => {
    const { dossier } = await loadTask(tx, actor, { taskId, version }, now)
    const edits = pickEdits(sent, dossier, listOpen(dossier, actor))
    if (!Object.keys(edits).length) throw new Refusal('nothingChanged')
    await takeEdits(tx, actor, { taskId, version, edits }, now)
  })
}

const listOpen = (dossier: FoundDossier, actor: Actor): RowField[] =>
  rowFields.filter((field) => !findEditRefusal(field, dossier, actor))

// What was not offered and is sent all the same goes on, to be refused by its deed.
function pickEdits(sent: WithFall<Given<typeof rowForm>>, { task }: FoundDossier, open: readonly RowField[]): Edits {
  const { note, priority, handlerId, percent, done, fallReason } = sent
  const isNoted = (open.includes('note') || note !== '') && note !== task.note.trim()
  return {
    ...(isNoted ? { note } : {}),
    ...(priority && priority !== task.priority ? { priority } : {}),
    ...(handlerId && handlerId !== task.handlerId ? { handlerId } : {}),
    ...(done || (percent !== null && percent !== task.percent)
      ? { report: { done, percent: percent ?? Number.NaN, fallReason } }
      : {}),
  }
}
