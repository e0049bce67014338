import { type Actor, oversightRoles } from '@/domain/people'
import type { UnitReturns } from '@/domain/season/season'
import { overseesSeason } from '@/domain/season/season-rights'
import { isInSubtree } from '@/domain/unit'

/** Of the figures by unit those that the actor may see: all of a season they oversee, else their own unit's, with those below it for an office. */
export function keepUnits(
  units: readonly UnitReturns[],
  actor: Pick<Actor, 'role' | 'unitId' | 'unitPath'>,
  { unitPath }: { unitPath: string },
): UnitReturns[] {
  if (overseesSeason(actor, unitPath)) return [...units]
  const isOffice = oversightRoles.includes(actor.role)
  return units.filter(
    (unit) => unit.unitId === actor.unitId || (isOffice && isInSubtree(unit.unitPath, actor.unitPath)),
  )
}
