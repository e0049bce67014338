import { appendEvent } from '@/db/audit/append-event'
import { type Database, transaction } from '@/db/client'
import { listRequestsOf } from '@/db/people/membership-requests'
import { countPeopleByUnit, listMembershipsOf } from '@/db/people/memberships'
import { endSessionsUnder } from '@/db/session/save-session'
import { listUnfinishedTasksOf } from '@/db/task/list-unit-tasks'
import { movePathsBelow, saveUnit } from '@/db/unit/save-unit'
import { canReshape, isRaisedByMove } from '@/domain/admin/bounds'
import { checkUnit, type UnitInput } from '@/domain/admin/check-unit'
import { differIn } from '@/domain/admin/differ-in'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureFound, Refusal } from '@/domain/refusal'
import type { Unit } from '@/domain/unit'
import { pathUnder } from '@/domain/unit-tree'
import { listAdministeredUnits } from '../people/steps/find-administered'
import { refuseStale } from '../steps/refuse-stale'

export type UnitEdit = UnitInput & { unitId: string; version: number; active: boolean }

const recorded = ['name', 'shortName', 'aliases', 'kind', 'parentId', 'position', 'active'] as const

/**
 * Changes a unit below the administrator's own; a new parent, which lies there too, moves everything below it and ends the sessions
 * of its people. A unit can be deactivated once nobody serves in it, nothing active is
 * below it and no task asks anything of it. Throws `Refusal` notAllowed, notFound, unitOwn, unitMoveRaises, staleVersion, those of `checkUnit`,
 * unitHasUnits, unitHasPeople, unitHasTasks or nothingChanged.
 */
export async function editUnit(actor: Actor, edit: UnitEdit, now: string): Promise<{ unitId: string }> {
  return transaction(async (tx) => {
    const units = await listAdministeredUnits(tx, actor)
    const before = ensureFound(units.find(({ id }) => id === edit.unitId))
    if (!canReshape(actor, before)) throw new Refusal('unitOwn', { name: before.name })
    await refuseStale(tx, { type: 'unit', id: before.id, version: before.version }, edit.version)
    const fields = keepFormerNames(checkUnit(edit, units, before), before)
    if (before.active && !edit.active) await ensureIdle(tx, before, units, dayOf(now))
    const path = pathUnder(units.find(({ id }) => id === fields.parentId)?.path, before.id)
    const position = edit.position ?? before.position
    const after = { ...before, ...fields, path, position, active: edit.active }
    const difference = differIn(recorded, before, after)
    if (!Object.keys(difference.after).length) throw new Refusal('nothingChanged')
    const move = { from: before.path, to: path }
    if (path !== before.path) await ensureNotRaised(tx, actor, units, move, dayOf(now))
    await saveUnit(tx, after)
    if (path !== before.path) await moveBelow(tx, actor, move, now)
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

/** Papers of earlier years know a unit by the name that it had: renamed, it keeps that as an alias. */
function keepFormerNames<Fields extends Pick<Unit, 'name' | 'shortName' | 'aliases'>>(
  fields: Fields,
  before: Unit,
): Fields {
  const own = [fields.name, fields.shortName, ...fields.aliases]
  const former = [before.name, before.shortName].filter((name) => name !== '' && !own.includes(name))
  return fields.name === before.name ? fields : { ...fields, aliases: [...fields.aliases, ...former] }
}

type Move = { from: string; to: string }

// What waits for a second administrator counts as held: they say yes to the unit as it was asked for.
async function ensureNotRaised(
  tx: Database,
  { userId }: Actor,
  units: readonly Unit[],
  move: Move,
  day: string,
): Promise<void> {
  const pathOf = (unitId: string) => units.find(({ id }) => id === unitId)?.path
  const asked = (await listRequestsOf(tx, userId)).flatMap((request) => {
    const unitPath = pathOf(request.unitId)
    return unitPath ? [{ ...request, unitPath }] : []
  })
  const held = await listMembershipsOf(tx, [userId])
  if (isRaisedByMove([...held, ...asked], move, day)) throw new Refusal('unitMoveRaises', {}, 'parentId')
}

async function moveBelow(tx: Database, actor: Actor, { from, to }: Move, now: string): Promise<void> {
  await movePathsBelow(tx, from, to)
  await endSessionsUnder(tx, to, now, actor.userId)
}

async function ensureIdle(tx: Database, unit: Unit, units: readonly Unit[], day: string): Promise<void> {
  const child = units.find(({ parentId, active }) => parentId === unit.id && active)
  if (child) throw new Refusal('unitHasUnits', { name: child.name }, 'active')
  const tasks = await listUnfinishedTasksOf(tx, unit.path)
  // By number alone: an administrator does no business and reads no task.
  const numbers = tasks.flatMap(({ number }) => number ?? []).slice(0, 5)
  if (tasks.length) throw new Refusal('unitHasTasks', { count: tasks.length, numbers }, 'active')
  const people = (await countPeopleByUnit(tx, day)).get(unit.id) ?? 0
  if (people) throw new Refusal('unitHasPeople', { count: people }, 'active')
}
