import type { Database } from '@/db/client'
import { listCapacities } from '@/db/people/list-capacities'
import { listUnitsUnder } from '@/db/unit/list-units'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { can } from '@/domain/policy'
import type { Unit } from '@/domain/unit'

/** A capacity in which somebody may import, and the bodies for which it acts that none before it covers. */
export type ImportPlace = { actor: Actor; units: Unit[] }

/** Where this person may import from: the present capacity first, then their others that may. */
export async function listImportPlaces(on: Database, actor: Actor, now: string): Promise<ImportPlace[]> {
  const held = (await listCapacities(on, actor.userId, dayOf(now)))
    .filter((capacity) => capacity.id !== actor.membershipId && can(capacity, 'importReport'))
    .map(({ id, role, unitId, unitName, unitPath }) => ({
      ...actor,
      ...{ membershipId: id, role, unitId, unitName, unitPath },
    }))
  const places: ImportPlace[] = []
  for (const each of [actor, ...held]) {
    const known = new Set(places.flatMap(({ units }) => units.map(({ id }) => id)))
    const units = (await listUnitsUnder(on, each.unitPath)).filter(({ id }) => !known.has(id))
    if (units.length) places.push({ actor: each, units })
  }
  return places
}
