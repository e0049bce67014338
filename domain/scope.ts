import { type Actor, oversightRoles } from './people'
import type { PlanStatus } from './plan/plan'
import type { TaskStatus } from './task/task'
import { isInSubtree } from './unit'

/**
 * What somebody may see, as the data that every list and find of tasks and reports takes. `subtree`: all that is reported for the
 * path or given to units at or below it; `unit`: what units there lead or support; `issued`: what was issued there; `none`: nothing.
 * `db/sql/scope-sql.ts` has both forms as conditions, held against these by its test.
 */
export type Scope = { kind: 'none' } | { kind: 'subtree' | 'unit' | 'issued'; path: string }

/** What an actor may see; the administrator does no business. */
export function visibleTo({ role, unitPath: path }: Pick<Actor, 'role' | 'unitPath'>): Scope {
  if (oversightRoles.includes(role)) return { kind: 'subtree', path }
  return role === 'admin' ? { kind: 'none' } : { kind: 'unit', path }
}

/** On what an office may act: what was issued in its subtree. Narrower than what it sees: a unit does not run what a higher body set it. */
export function overseenBy({ role, unitPath: path }: Pick<Actor, 'role' | 'unitPath'>): Scope {
  const isOffice = role === 'coordinator' || role === 'director' || role === 'leader'
  return isOffice ? { kind: 'issued', path } : { kind: 'none' }
}

/** Where a task lies: its state, the day by which its unit is to sign, null of one not given to it yet, and the paths of the units around it. */
export type PlacedTask = {
  status: TaskStatus
  signDue: string | null
  units: { leadPath: string | null; supportingPaths: readonly string[]; issuerPath: string }
}

/** True of a task that was ever given to a unit; a draft that came back by an objection was. */
export const isGiven = ({ status, signDue }: Pick<PlacedTask, 'status' | 'signDue'>): boolean =>
  status !== 'draft' || signDue !== null

/**
 * True of a task that the scope holds. A draft is its issuer's alone: what a body plans for a unit is not given to it, nor to those
 * who oversee that unit; one that the unit gave back by an objection stays in its sight, until the office plans it for another.
 */
export function holdsTask(scope: Scope, { status, signDue, units }: PlacedTask): boolean {
  if (scope.kind === 'none') return false
  const isUnder = (path: string | null) => path !== null && isInSubtree(path, scope.path)
  if (scope.kind === 'unit')
    return isGiven({ status, signDue }) && [units.leadPath, ...units.supportingPaths].some(isUnder)
  return (
    isUnder(units.issuerPath) || (scope.kind === 'subtree' && isGiven({ status, signDue }) && isUnder(units.leadPath))
  )
}

/** True of a report that the scope holds: of its own path and below, and registered ones of the bodies above, which units read as well. */
export function holdsReport(scope: Scope, { issuerPath, status }: { issuerPath: string; status: PlanStatus }): boolean {
  if (scope.kind === 'none') return false
  if (scope.kind !== 'unit' && isInSubtree(issuerPath, scope.path)) return true
  return scope.kind !== 'issued' && status === 'registered' && isInSubtree(scope.path, issuerPath)
}
