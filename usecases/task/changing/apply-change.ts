import { lapseChanges } from '@/db/task/change-requests'
import { changeStandards } from '@/db/task/standards'
import { addSupportingUnits, removeSupportingUnits } from '@/db/task/supporting-units'
import { dayOf } from '@/domain/calendar'
import { Refusal } from '@/domain/refusal'
import { type ChangeKind, type ChangeRequest, isOpenChange } from '@/domain/task/changing/change-request'
import { readLines } from '@/domain/task/changing/duty'
import type { Task } from '@/domain/task/task'
import { ensureLeader } from '../../people/steps/ensure-offered'
import type { LoadedTask } from '../steps/act-on-task'
import { changeSupport } from '../steps/change-support'
import { loadMoveFacts } from '../steps/load-move-facts'
import { planTaskOccurrences } from '../steps/plan-occurrences'

type Apply = (loaded: LoadedTask, granted: string) => Promise<Partial<Task>>

/** Does what was granted around the task; gives what it changes of the task itself. Throws `Refusal` where it no longer can be. */
export const applyChange = (loaded: LoadedTask, { kind, granted }: ChangeRequest): Promise<Partial<Task>> =>
  effects[kind](loaded, granted)

const effects: Record<ChangeKind, Apply> = {
  extension: async ({ tx, dossier, now }, due) => {
    await planTaskOccurrences(tx, { ...dossier.task, due }, dayOf(now))
    return { due }
  },
  leadUnit: changeLead,
  leader: async ({ tx, dossier, now }, leaderId) => {
    await ensureLeader(tx, leaderId, dossier.units.issuerPath, now)
    return { leaderId }
  },
  supporting: async (loaded, granted) => {
    await changeSupport(loaded, readLines(granted))
    return {}
  },
  title: async (_loaded, title) => ({ title }),
  requiredResult: async (_loaded, requiredResult) => ({ requiredResult }),
  standards: async ({ tx, dossier }, granted) => {
    await changeStandards(tx, dossier.task.id, readLines(granted))
    return {}
  },
}

/** The other unit signs for the task anew (the first signing stands until then: by it the light burns on); whoever led it supports it, and what was reported, its days and its figures stay. */
async function changeLead(loaded: LoadedTask, leadUnitId: string): Promise<Partial<Task>> {
  const { tx, dossier, now } = loaded
  const former = dossier.task.leadUnitId
  if (former === leadUnitId) throw new Refusal('nothingChanged')
  await removeSupportingUnits(
    tx,
    dossier.supporting.filter(({ unitId }) => unitId === leadUnitId).map(({ id }) => id),
  )
  // What the former unit still asked for is not the other's to stand by.
  await lapseChanges(
    tx,
    dossier.changes.filter(isOpenChange).map(({ id }) => id),
    now,
  )
  if (former) await addSupportingUnits(tx, dossier.task.id, [former])
  const { signDue } = await loadMoveFacts(loaded, ['signDue'])
  const anew = { status: 'assigned', handlerId: null, returnNote: null, stateSince: now } as const
  return { ...anew, leadUnitId, signDue }
}
