import type { Role } from '../people'
import { isInSubtree, type Unit } from '../unit'

/** A unit and the roles that nobody holds for it, without which its business stands still. */
export type Gap = { unit: Pick<Unit, 'id' | 'shortName'>; lacks: Role[] }
type Place = Pick<Unit, 'id' | 'shortName' | 'path'>
type Holder = { role: Role; unitId: string; unitPath: string }

/** Who a body that issues reports needs: somebody to import and review, to register and close, to decide. */
export const bodyRoles = ['coordinator', 'director', 'leader'] as const satisfies readonly Role[]
export const isBodyRole = (role: Role): boolean => bodyRoles.some((each) => each === role)
/** Who a unit that does the work needs: somebody to review and somebody to report. */
export const unitNeeds = ['head', 'handler'] as const satisfies readonly Role[]

/** Bodies for which nobody acts in one of their roles, be it from above. */
export const listBodyGaps = (bodies: readonly Place[], people: readonly Holder[]): Gap[] =>
  bodies.flatMap((body) => findGap(body, bodyRoles, people, ({ unitPath }) => isInSubtree(body.path, unitPath)))

/** Units that do the work without a head or a handler of their own; `headless` are the paths of bodies that do without a unit's review, where a head is not needed. */
export const listUnitGaps = (
  units: readonly Place[],
  people: readonly Holder[],
  headless: readonly string[] = [],
): Gap[] =>
  units.flatMap((unit) => {
    const needed = headless.some((path) => isInSubtree(unit.path, path)) ? unitNeeds.slice(1) : unitNeeds
    return findGap(unit, needed, people, ({ unitId }) => unitId === unit.id)
  })

function findGap(
  { id, shortName }: Place,
  needed: readonly Role[],
  people: readonly Holder[],
  serves: (holder: Holder) => boolean,
): Gap[] {
  const held = new Set(people.filter(serves).map(({ role }) => role))
  const lacks = needed.filter((role) => !held.has(role))
  return lacks.length ? [{ unit: { id, shortName }, lacks }] : []
}
