import { dayOf, isDay } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { ensureDiffers } from '@/domain/task/history'
import { ensureDeedOf, ensureMayDo } from '@/domain/task/move/deeds'
import type { Task } from '@/domain/task/task'
import { ensureOffered, ensureUnits } from '../people/steps/ensure-offered'
import type { Given } from '../steps/form-fields'
import { type OpenTask, openTask } from './steps/open-task'
import { recordTask } from './steps/record-task'
import type { reviseForm } from './task-forms'

/** What may be set anew after a unit objected, before the task is registered again; `due` counts for dated tasks alone. */
export type Revision = Given<typeof reviseForm>

/**
 * Revises a task that its lead unit objected to; a director registers it again afterwards. The original date is kept;
 * who revises has drafted it anew, and another person registers.
 * Throws `Refusal`: notAllowed, notFound, issuerElsewhere, moveNotFromHere, decidedBefore, staleVersion, choiceUnknown, requiredResultMissing, dueMissing,
 * duePast, nothingChanged.
 */
export async function reviseTask(actor: Actor, revision: Revision, now: string): Promise<{ taskId: string }> {
  ensureDeedOf(actor, 'revise')
  return openTask(actor, revision, now, async (open) => {
    const { task } = open.dossier
    ensureMayDo('revise', open.dossier, actor)
    const changes = await planChanges(open, revision)
    ensureDiffers(task, changes)
    await recordTask(open, {
      action: 'task.revise',
      changes: { ...changes, drafterId: actor.userId },
      tell: { to: ['directors'], kind: 'revise' },
    })
    return { taskId: task.id }
  })
}

async function planChanges({ tx, actor, now, dossier: { task, supporting } }: OpenTask, revision: Revision) {
  const requiredResult = revision.requiredResult.trim()
  if (!requiredResult) throw new Refusal('requiredResultMissing', { title: task.title }, 'requiredResult')
  const { leadUnitId } = revision
  await ensureUnits(tx, actor, [leadUnitId], 'leadUnitId')
  ensureOffered(!supporting.some(({ unitId }) => unitId === leadUnitId), 'leadUnitId')
  // A handler belongs to the lead unit it was chosen from.
  const handlerId = leadUnitId === task.leadUnitId ? task.handlerId : null
  return { leadUnitId, handlerId, requiredResult, due: reviseDue(task, revision.due, dayOf(now)) }
}

function reviseDue(task: Task, due: string, today: string): string | null {
  if (task.deadlineKind !== 'fixed') return task.due
  if (!isDay(due)) throw new Refusal('dueMissing', { title: task.title }, 'due')
  if (due < today) throw new Refusal('duePast', {}, 'due')
  return due
}
