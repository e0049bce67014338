import type { Actor, Role } from '../people'
import { can } from '../policy'
import { isInSubtree, isRootPath, type Unit } from '../unit'

type Administrator = Pick<Actor, 'role' | 'unitPath'>
/** Where and until when a capacity holds. */
export type Tenure = { unitPath: string; toDay: string | null }

/** True of an administrator for their own unit and all below it: DOMAIN "People". */
export const canAdminister = (actor: Administrator, unitPath: string): boolean =>
  can(actor, 'managePeople') && isInSubtree(unitPath, actor.unitPath)

/** True where name, place and state of a unit may be changed: below the own unit. That one is the superior's, unless there is none above. */
export const canReshape = (actor: Administrator, { path }: Pick<Unit, 'path'>): boolean =>
  canAdminister(actor, path) && (path !== actor.unitPath || isRootPath(path))

/** True where settings and holidays, which hold for everybody, may be seen and written: at the top of the tree. */
export const canManageInstallation = (actor: Administrator): boolean =>
  can(actor, 'managePeople') && isRootPath(actor.unitPath)

/** True where somebody is among the administrator's people: one capacity inside is enough. */
export const canSeePerson = (actor: Administrator, held: readonly Tenure[], today: string): boolean =>
  isInside(actor, held, today, 'some')

/** True where name, password and account are the administrator's to change: everything the person holds lies inside. */
export const canRulePerson = (actor: Administrator, held: readonly Tenure[], today: string): boolean =>
  isInside(actor, held, today, 'every')

/**
 * True where moving a unit would put it, with all below it, under a capacity of business that the administrator holds themselves:
 * power over it that nobody gave them.
 */
export const isRaisedByMove = (
  held: readonly (Tenure & { role: Role })[],
  move: { from: string; to: string },
  today: string,
): boolean =>
  listPlaces(held, today).some(
    ({ role, unitPath }) => role !== 'admin' && isInSubtree(move.to, unitPath) && !isInSubtree(move.from, unitPath),
  )

function isInside(actor: Administrator, held: readonly Tenure[], today: string, which: 'some' | 'every'): boolean {
  const places = listPlaces(held, today)
  if (!places.length) return canManageInstallation(actor)
  return places[which](({ unitPath }) => canAdminister(actor, unitPath))
}

/** Capacities that hold today or will; of somebody who has none any more, those they had. `seenBy` in db/ says the same in SQL. */
function listPlaces<Held extends Tenure>(held: readonly Held[], today: string): readonly Held[] {
  const lasting = held.filter(({ toDay }) => toDay === null || toDay >= today)
  return lasting.length ? lasting : held
}
