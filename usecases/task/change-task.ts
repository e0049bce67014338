import { addStandards } from '@/db/task/standards'
import { addSupportingUnits, removeSupportingUnits } from '@/db/task/supporting-units'
import { listUnits } from '@/db/unit/list-units'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { ensureDiffers } from '@/domain/task/history'
import { ensureDeedOf, ensureMayDo } from '@/domain/task/move/deeds'
import { findLoosened } from '@/domain/task/move/leader-review'
import type { SupportingUnit, Task } from '@/domain/task/task'
import { ensureLeader, ensureOffered, ensureUnits } from '../people/steps/ensure-offered'
import type { Given } from '../steps/form-fields'
import { type OpenTask, openTask } from './steps/open-task'
import { recordTask } from './steps/record-task'
import type { changeForm } from './task-forms'

/** What a coordinator or director may change of a registered task; neither its date nor its lead unit. */
export type TaskEdit = Given<typeof changeForm>

/**
 * Changes a registered task's leader, priority, supporting units, note, and adds standards; the lead unit is told.
 * Throws `Refusal`: notAllowed, notFound, staleVersion, issuerElsewhere, moveNotFromHere, choiceUnknown, supportAnswered,
 * leaderReviewFixed, nothingChanged.
 */
export async function changeTask(actor: Actor, edit: TaskEdit, now: string): Promise<{ taskId: string }> {
  ensureDeedOf(actor, 'change')
  return openTask(actor, edit, now, async (open) => {
    const { task } = open.dossier
    ensureMayDo('change', open.dossier, actor)
    ensureNotLoosened(task, edit)
    if (edit.leaderId && edit.leaderId !== task.leaderId)
      await ensureLeader(open.tx, edit.leaderId, open.dossier.units.issuerPath, now)
    const changes = pickChanges(edit)
    const support = await changeSupport(open, edit.supportingUnitIds)
    const standards = edit.newStandards.map((text) => text.trim()).filter(Boolean)
    await addStandards(open.tx, task.id, standards, open.dossier.standards.at(-1)?.position ?? 0)
    const after = { ...support, ...(standards.length ? { standards } : {}) }
    ensureDiffers(task, changes, after)
    const tell = { to: ['leadUnit' as const, 'handler' as const], kind: 'changeTask' }
    await recordTask(open, { action: 'task.change', changes, after, tell })
    return { taskId: task.id }
  })
}

function ensureNotLoosened(task: Task, edit: TaskEdit): void {
  const field = findLoosened(task, edit)
  if (field) throw new Refusal('leaderReviewFixed', { title: task.title }, field)
}

const pickChanges = ({ leaderId, priority, needsLeader, note }: TaskEdit): Partial<Task> => ({
  leaderId,
  priority,
  needsLeader,
  note: note.trim(),
})

/** Adds and takes away supporting units; gives what changed, by names. */
async function changeSupport(open: OpenTask, wanted: string[]): Promise<Record<string, string[]>> {
  const { tx, dossier } = open
  const present = new Set(dossier.supporting.map(({ unitId }) => unitId))
  const added = [...new Set(wanted)].filter((id) => !present.has(id))
  const removed = dossier.supporting.filter(({ unitId }) => !wanted.includes(unitId))
  if (!added.length && !removed.length) return {}
  const names = await nameUnits(open, added, removed)
  await addSupportingUnits(tx, dossier.task.id, added)
  await removeSupportingUnits(
    tx,
    removed.map(({ id }) => id),
  )
  return names
}

async function nameUnits(
  { tx, actor, dossier }: OpenTask,
  added: string[],
  removed: SupportingUnit[],
): Promise<Record<string, string[]>> {
  await ensureUnits(tx, actor, added, 'supportingUnitIds')
  ensureOffered(!added.some((id) => id === dossier.task.leadUnitId), 'supportingUnitIds')
  const names = new Map((await listUnits(tx)).map(({ id, shortName }) => [id, shortName]))
  const nameOf = (id: string) => names.get(id) ?? ''
  const answered = removed.find(({ answeredAt }) => answeredAt)
  if (answered) throw new Refusal('supportAnswered', { name: nameOf(answered.unitId) }, 'supportingUnitIds')
  return {
    ...(added.length ? { supportAdded: added.map(nameOf) } : {}),
    ...(removed.length ? { supportRemoved: removed.map(({ unitId }) => nameOf(unitId)) } : {}),
  }
}
