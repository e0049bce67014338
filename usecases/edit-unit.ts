import { appendEvent } from '@/db/append-event'
import { type Database, transaction } from '@/db/client'
import { countPeopleByUnit } from '@/db/list-memberships'
import { listUnfinishedTasksOf } from '@/db/list-unit-tasks'
import { listUnits } from '@/db/list-units'
import { movePathsBelow, saveUnit } from '@/db/save-unit'
import { checkUnit, type UnitInput } from '@/domain/admin/check-unit'
import { differIn } from '@/domain/admin/differ-in'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import type { Unit } from '@/domain/unit'
import { pathUnder } from '@/domain/unit-tree'
import { refuseStale } from './refuse-stale'

export type UnitEdit = UnitInput & { unitId: string; version: number; active: boolean }

const recorded = ['name', 'shortName', 'aliases', 'kind', 'parentId', 'position', 'active'] as const

/**
 * Changes a unit; a new parent moves everything below it. A unit can be deactivated once nobody serves in it, nothing active is
 * below it and no task asks anything of it. Throws `Refusal` notAllowed, notFound, staleVersion, those of `checkUnit`,
 * unitHasUnits, unitHasPeople, unitHasTasks or nothingChanged.
 */
export async function editUnit(actor: Actor, edit: UnitEdit, now: string): Promise<{ unitId: string }> {
  ensureCan(actor, 'managePeople')
  return transaction(async (tx) => {
    const units = await listUnits(tx)
    const before = units.find(({ id }) => id === edit.unitId)
    if (!before) throw new Refusal('notFound')
    await refuseStale(tx, { type: 'unit', id: before.id, version: before.version }, edit.version)
    const fields = checkUnit(edit, units, before)
    if (before.active && !edit.active) await ensureIdle(tx, before, units, dayOf(now))
    const path = pathUnder(units.find(({ id }) => id === fields.parentId)?.path, before.id)
    const position = edit.position ?? before.position
    const after = { ...before, ...fields, path, position, active: edit.active, version: before.version + 1 }
    const difference = differIn(recorded, before, after)
    if (!Object.keys(difference.after).length) throw new Refusal('nothingChanged')
    if (!(await saveUnit(tx, after))) throw new Refusal('staleVersion', { version: before.version })
    if (path !== before.path) await movePathsBelow(tx, before.path, path)
    await appendEvent(tx, actor, now, {
      action: 'unit.edit',
      objectType: 'unit',
      objectId: before.id,
      objectName: after.name,
      ...difference,
    })
    return { unitId: before.id }
  })
}

async function ensureIdle(tx: Database, unit: Unit, units: readonly Unit[], day: string): Promise<void> {
  const child = units.find(({ parentId, active }) => parentId === unit.id && active)
  if (child) throw new Refusal('unitHasUnits', { name: child.name }, 'active')
  const tasks = await listUnfinishedTasksOf(tx, unit.path)
  const names = tasks.slice(0, 5).map(({ number, title }) => (number ? `${number} ${title}` : title))
  if (tasks.length) throw new Refusal('unitHasTasks', { count: tasks.length, tasks: names.join('\n') }, 'active')
  const people = (await countPeopleByUnit(tx, day)).get(unit.id) ?? 0
  if (people) throw new Refusal('unitHasPeople', { count: people }, 'active')
}
