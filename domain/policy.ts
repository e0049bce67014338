import { type Actor, oversightRoles, type Role } from './people'
import { Refusal } from './refusal'

/** Which tasks, as data that every list and find takes. */
export type TaskScope =
  | { kind: 'none' }
  | { kind: 'subtree'; path: string }
  | { kind: 'unit'; path: string }
  | { kind: 'issued'; path: string }

/** What an actor may see. `subtree`: tasks reported for the subtree, and those given to units in it; `unit`: tasks that the unit leads or supports; `none`: the administrator does no business. */
export function visibleTo(actor: Actor): TaskScope {
  if (oversightRoles.includes(actor.role)) return { kind: 'subtree', path: actor.unitPath }
  return actor.role === 'admin' ? { kind: 'none' } : { kind: 'unit', path: actor.unitPath }
}

/** On which tasks an office may act: those of reports issued in its subtree. Narrower than what it sees: a unit does not run what a higher body set it. */
export function overseenBy(actor: Pick<Actor, 'role' | 'unitPath'>): TaskScope {
  const isOffice = actor.role === 'coordinator' || actor.role === 'director' || actor.role === 'leader'
  return isOffice ? { kind: 'issued', path: actor.unitPath } : { kind: 'none' }
}

/** What a person may do beyond the moves of a single task. */
export type Ability =
  | 'importReport'
  | 'reviewPlan'
  | 'registerPlan'
  | 'haveTodo'
  | 'leadTasks'
  | 'seeReports'
  | 'seeLedger'
  | 'seeOverview'
  | 'exportLedger'
  | 'seeAudit'
  | 'managePeople'
  | 'decideCapacities'

const abilities: Record<Ability, readonly Role[]> = {
  importReport: ['coordinator', 'director'],
  reviewPlan: ['coordinator', 'director'],
  registerPlan: ['director'],
  haveTodo: ['coordinator', 'director', 'handler', 'head', 'leader'],
  leadTasks: ['leader'],
  seeReports: ['coordinator', 'director', 'leader', 'auditor', 'head', 'handler'],
  seeLedger: ['coordinator', 'director', 'leader', 'auditor', 'head', 'handler'],
  seeOverview: ['coordinator', 'director', 'leader', 'auditor', 'head', 'handler'],
  exportLedger: ['coordinator', 'director', 'leader', 'auditor', 'head', 'handler'],
  seeAudit: ['auditor'],
  managePeople: ['admin'],
  decideCapacities: ['admin', 'director', 'leader'],
}

/** True when the actor's role has the ability; the same test draws the button and guards the use case. */
export const can = (actor: Pick<Actor, 'role'>, ability: Ability): boolean => abilities[ability].includes(actor.role)

/** Passes or throws `Refusal('notAllowed')`. */
export function ensureCan(actor: Actor, ability: Ability): void {
  if (!can(actor, ability)) throw new Refusal('notAllowed', { ability })
}
