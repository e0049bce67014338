import { reader } from '@/db/client'
import { countPeopleByUnit } from '@/db/people/memberships'
import { canReshape } from '@/domain/admin/bounds'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureFound } from '@/domain/refusal'
import { orderUnits, type UnitNode } from '@/domain/unit-tree'
import { listAdministeredUnits } from '../people/steps/find-administered'

/** `isShaped`: its name, place and state are this administrator's to change. */
export type UnitRow = UnitNode & { people: number; isShaped: boolean }

/** The administrator's own part of the tree from top to bottom, inactive units too, with how many people serve in each today. Throws `Refusal` notAllowed. */
export async function listUnitsTree(actor: Actor, now: string): Promise<UnitRow[]> {
  const [units, people] = await Promise.all([
    listAdministeredUnits(reader(), actor),
    countPeopleByUnit(reader(), dayOf(now)),
  ])
  return orderUnits(units).map((unit) => ({
    ...unit,
    people: people.get(unit.id) ?? 0,
    isShaped: canReshape(actor, unit),
  }))
}

/** One unit of the tree and the whole tree, for its form. Throws `Refusal` notFound. */
export async function viewUnit(
  actor: Actor,
  unitId: string,
  now: string,
): Promise<{ unit: UnitRow; units: UnitRow[] }> {
  const units = await listUnitsTree(actor, now)
  return { unit: ensureFound(units.find(({ id }) => id === unitId)), units }
}
