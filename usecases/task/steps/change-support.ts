import { addSupportingUnits, removeSupportingUnits } from '@/db/task/supporting-units'
import { listUnits } from '@/db/unit/list-units'
import { Refusal } from '@/domain/refusal'
import type { SupportingUnit } from '@/domain/task/task'
import { ensureOffered, ensureUnits } from '../../people/steps/ensure-offered'
import type { LoadedTask } from './act-on-task'

/** Adds and takes away supporting units; gives what changed, by names. Throws `Refusal`: choiceUnknown, supportAnswered. */
export async function changeSupport(loaded: LoadedTask, wanted: readonly string[]): Promise<Record<string, string[]>> {
  const { tx, dossier } = loaded
  const present = new Set(dossier.supporting.map(({ unitId }) => unitId))
  const added = [...new Set(wanted)].filter((id) => !present.has(id))
  const removed = dossier.supporting.filter(({ unitId }) => !wanted.includes(unitId))
  if (!added.length && !removed.length) return {}
  const names = await nameUnits(loaded, added, removed)
  await addSupportingUnits(tx, dossier.task.id, added)
  await removeSupportingUnits(
    tx,
    removed.map(({ id }) => id),
  )
  return names
}

async function nameUnits(
  { tx, actor, dossier }: LoadedTask,
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
