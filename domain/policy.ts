import type { Actor, Role } from './people'
import { Refusal } from './refusal'

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
  | 'runSeasons'
  | 'runCirculars'
  | 'runAnnual'
  | 'runSnapshots'
  | 'seeSnapshots'
  | 'openPublicPage'
  | 'writeAnnual'
  | 'exportLedger'
  | 'editLedger'
  | 'shareView'
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
  runSeasons: ['coordinator', 'director'],
  runCirculars: ['coordinator', 'director'],
  runAnnual: ['coordinator', 'director'],
  runSnapshots: ['coordinator', 'director'],
  seeSnapshots: ['coordinator', 'director', 'leader', 'auditor'],
  openPublicPage: ['director'],
  writeAnnual: ['coordinator', 'director', 'head', 'handler'],
  exportLedger: ['coordinator', 'director', 'leader', 'auditor', 'head', 'handler'],
  editLedger: ['coordinator', 'director', 'head', 'handler'],
  shareView: ['coordinator'],
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
