import { reader } from '@/db/client'
import { countPeopleByUnit } from '@/db/list-memberships'
import { listUnits } from '@/db/list-units'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { orderUnits, type UnitNode } from '@/domain/unit-tree'

export type UnitRow = UnitNode & { people: number }

/** The administrator's tree from top to bottom, inactive units too, with how many people serve in each today. Throws `Refusal` notAllowed. */
export async function listUnitsTree(actor: Actor, now: string): Promise<UnitRow[]> {
  ensureCan(actor, 'managePeople')
  const [units, people] = await Promise.all([listUnits(reader()), countPeopleByUnit(reader(), dayOf(now))])
  return orderUnits(units).map((unit) => ({ ...unit, people: people.get(unit.id) ?? 0 }))
}

/** One unit of the tree, for its form. Throws `Refusal` notFound. */
export async function findUnitRow(actor: Actor, unitId: string, now: string): Promise<UnitRow> {
  const unit = (await listUnitsTree(actor, now)).find(({ id }) => id === unitId)
  if (!unit) throw new Refusal('notFound')
  return unit
}
