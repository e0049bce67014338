import { addNotifications } from '@/db/notices/notifications'
import { listPeople } from '@/db/people/list-people'
import { dayOf, isDay } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { ensureDiffers } from '@/domain/task/history'
import { ensureDeedOf, ensureMayDo } from '@/domain/task/move/deeds'
import type { Task } from '@/domain/task/task'
import { ensureOffered, ensureUnits } from '../people/steps/ensure-offered'
import type { Given } from '../steps/form-fields'
import { actOnTask, type LoadedTask } from './steps/act-on-task'
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
export async function reviseTask(actor: Actor, revision: Revision, now: string): Promise<void> {
  ensureDeedOf(actor, 'revise')
  return actOnTask(actor, revision, now, async (loaded) => {
    const { task } = loaded.dossier
    ensureMayDo('revise', loaded.dossier, actor)
    const changes = await planChanges(loaded, revision)
    ensureDiffers(task, changes)
    await recordTask(loaded, {
      action: 'task.revise',
      changes: { ...changes, drafterId: actor.userId },
      tell: { to: ['directors'], kind: 'revise' },
    })
    if (changes.leadUnitId !== task.leadUnitId) await tellFormer(loaded)
  })
}

// The unit that objected sees the task no more from now on, so it is told what became of it.
async function tellFormer({ tx, actor, now, dossier: { task } }: LoadedTask): Promise<void> {
  const unitId = task.leadUnitId ?? ''
  const people = await listPeople(tx, dayOf(now), { roles: ['head', 'handler'], unitId })
  const facts = { title: task.title, number: task.number ?? '', by: actor.name }
  await addNotifications(
    tx,
    people.map(({ userId }) => ({ userId, kind: 'objectionUpheld', facts })),
    now,
  )
}

async function planChanges({ tx, actor, now, dossier: { task, supporting } }: LoadedTask, revision: Revision) {
  const requiredResult = revision.requiredResult.trim()
  if (!requiredResult) throw new Refusal('requiredResultMissing', { title: task.title }, 'requiredResult')
  const { leadUnitId } = revision
  await ensureUnits(tx, actor, [leadUnitId], 'leadUnitId')
  ensureOffered(!supporting.some(({ unitId }) => unitId === leadUnitId), 'leadUnitId')
  // A handler belongs to the lead unit it was chosen from.
  const isKept = leadUnitId === task.leadUnitId
  // Nor is the task given to another one before it is registered again; until then that unit does not see it.
  const given = isKept ? {} : { handlerId: null, signDue: null }
  return { leadUnitId, requiredResult, due: reviseDue(task, revision.due, dayOf(now)), ...given }
}

function reviseDue(task: Task, due: string, today: string): string | null {
  if (task.deadlineKind !== 'fixed') return task.due
  if (!isDay(due)) throw new Refusal('dueMissing', { title: task.title }, 'due')
  if (due < today) throw new Refusal('duePast', {}, 'due')
  return due
}
