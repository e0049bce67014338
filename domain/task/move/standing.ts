import { type Actor, namesOf, type Role } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { holdsTask, type PlacedTask, visibleTo } from '@/domain/scope'
import { isInSubtree } from '@/domain/unit'
import { keepsOffice, keepsUnit, type Levels } from '../levels'
import type { Dossier } from '../task'

/** The units around a task as paths, so that standing can be told without a database. */
export type TaskUnits = PlacedTask['units']

/** A task with all that a decision reads, where the units around it lie, and which review levels its issuer keeps today. */
export type PlacedDossier = Dossier & { units: TaskUnits; levels: Levels }

/** How the actor must stand to the task, beside having the role. */
export type Relation =
  | 'oversight'
  | 'leadUnit'
  | 'assignedHandler'
  // Who handed in to the office at once, where the body does without the unit's review.
  | 'assignedHandlerForUnit'
  | 'supportingUnit'
  // The unit that is asked whether it would take the lead.
  | 'receivingUnit'
  | 'taskLeader'
  // What a head or the office checks, and what the one checks in the other's place where the body does without that level.
  | 'leadUnitChecking'
  | 'oversightChecking'
  | 'leadUnitForOffice'
  | 'leadUnitForHead'
  | 'oversightForUnit'

/** Who may do something: roles, each with how its holder must stand to the task. */
export type Entitled = readonly (readonly [Role, Relation])[]

/** True when the actor's role and relation to the task are among those that may. */
export const isEntitled = (who: Entitled, dossier: PlacedDossier, actor: Actor): boolean =>
  who.some(([role, relation]) => actor.role === role && standsAs(relation, dossier, actor))

/**
 * The refusal for one who is not entitled, or null: `issuerElsewhere` where the role would be right but the report is
 * another body's, else `moveNotYours`.
 */
export function findStandingRefusal(who: Entitled, dossier: PlacedDossier, actor: Actor): Refusal | null {
  if (isEntitled(who, dossier, actor)) return null
  const asOffice = who.some(([role, relation]) => role === actor.role && officeRelations.includes(relation))
  if (asOffice && !oversees(dossier.units, actor)) return new Refusal('issuerElsewhere')
  return new Refusal('moveNotYours')
}

/** True when the actor may see the task at all; what one may not see is "not found". Seeing entitles to no act. */
export const canSee = ({ task: { status, signDue }, units }: PlacedDossier, actor: Actor): boolean =>
  holdsTask(visibleTo(actor), { status, signDue, units })

/** True when the report was issued by the actor's unit or below it: a unit whose task a higher body set is supervised, it does not supervise. */
export const oversees = ({ issuerPath }: Pick<TaskUnits, 'issuerPath'>, actor: Actor): boolean =>
  isInSubtree(issuerPath, actor.unitPath)

const officeRelations: readonly Relation[] = ['oversight', 'taskLeader', 'oversightChecking']

// Seeing reaches below the own unit, acting does not: a head at the root signs for no department.
const belongs = (path: string | null, actor: Actor): boolean => path === actor.unitPath

function standsAs(relation: Relation, dossier: PlacedDossier, actor: Actor): boolean {
  const { task, units } = dossier
  switch (relation) {
    case 'oversight':
      return oversees(units, actor)
    case 'leadUnit':
      return belongs(units.leadPath, actor)
    case 'assignedHandler':
      return belongs(units.leadPath, actor) && namesOf(actor).some((id) => id === task.handlerId)
    case 'assignedHandlerForUnit':
      return standsAs('assignedHandler', dossier, actor) && !keepsUnit(dossier)
    case 'supportingUnit':
      return units.supportingPaths.some((path) => belongs(path, actor))
    case 'receivingUnit':
      return dossier.changes.some(({ state, wanted }) => state === 'hearing' && wanted === actor.unitId)
    case 'taskLeader':
      return oversees(units, actor) && (task.leaderId === null || namesOf(actor).includes(task.leaderId))
    case 'leadUnitChecking':
      return belongs(units.leadPath, actor) && keepsUnit(dossier)
    case 'oversightChecking':
      return oversees(units, actor) && keepsOffice(dossier)
    case 'leadUnitForOffice':
      return belongs(units.leadPath, actor) && !keepsOffice(dossier)
    case 'leadUnitForHead':
      return belongs(units.leadPath, actor) && !keepsUnit(dossier)
    case 'oversightForUnit':
      return oversees(units, actor) && !keepsUnit(dossier)
  }
}
