import { addStandards } from '@/db/task/standards'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { ensureDiffers } from '@/domain/task/history'
import { ensureDeedOf, ensureMayDo } from '@/domain/task/move/deeds'
import { findLoosened } from '@/domain/task/move/leader-review'
import type { Task } from '@/domain/task/task'
import { ensureLeader } from '../people/steps/ensure-offered'
import type { Given } from '../steps/form-fields'
import { actOnTask, type LoadedTask } from './steps/act-on-task'
import { changeSupport } from './steps/change-support'
import { recordTask } from './steps/record-task'
import type { changeForm } from './task-forms'

/** What a coordinator or director may change of a registered task; neither its date nor its lead unit. */
export type TaskEdit = Given<typeof changeForm>
type Edit = Omit<TaskEdit, 'taskId'>

/**
 * Changes a registered task's leader, priority, supporting units, note, and adds standards; the lead unit is told.
 * Throws `Refusal`: notAllowed, notFound, staleVersion, issuerElsewhere, moveNotFromHere, choiceUnknown, supportAnswered,
 * leaderReviewFixed, nothingChanged.
 */
export async function changeTask(actor: Actor, edit: TaskEdit, now: string): Promise<void> {
  ensureDeedOf(actor, 'change')
  return actOnTask(actor, edit, now, (loaded) => changeLoaded(loaded, edit))
}

/** The same of a task that is open already; throws as `changeTask`. */
export async function changeLoaded(loaded: LoadedTask, edit: Edit): Promise<void> {
  const { tx, actor, now, dossier } = loaded
  const { task } = dossier
  ensureMayDo('change', dossier, actor)
  ensureNotLoosened(task, edit)
  if (edit.leaderId && edit.leaderId !== task.leaderId)
    await ensureLeader(tx, edit.leaderId, dossier.units.issuerPath, now)
  const changes = pickChanges(edit)
  const support = await changeSupport(loaded, edit.supportingUnitIds)
  const standards = edit.newStandards.map((text) => text.trim()).filter(Boolean)
  await addStandards(tx, task.id, standards, dossier.standards.at(-1)?.position ?? 0)
  const after = { ...support, ...(standards.length ? { standards } : {}) }
  ensureDiffers(task, changes, after)
  const tell = { to: ['leadUnit' as const, 'handler' as const], kind: 'changeTask' }
  await recordTask(loaded, { action: 'task.change', changes, after, tell })
}

function ensureNotLoosened(task: Task, edit: Edit): void {
  const field = findLoosened(task, edit)
  if (field) throw new Refusal('leaderReviewFixed', { title: task.title }, field)
}

const pickChanges = ({ leaderId, priority, needsLeader, note }: Edit): Partial<Task> => ({
  leaderId,
  priority,
  needsLeader,
  note: note.trim(),
})
