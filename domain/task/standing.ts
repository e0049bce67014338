import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { isInSubtree } from '@/domain/unit'
import type { MoveRow, Relation } from './lifecycle'
import type { Dossier } from './task'

/** The units around a task as paths, so that standing can be told without a database. */
export type TaskUnits = { leadPath: string | null; supportingPaths: string[]; issuerPath: string }

/** True when the actor's role and relation to the task are those that a row of the move table asks for. */
export const isEntitled = (row: MoveRow, dossier: Dossier, units: TaskUnits, actor: Actor): boolean =>
  row.who.some(([role, relation]) => actor.role === role && standsAs(relation, dossier, units, actor))

/** True when the actor may see the task at all; what one may not see is "not found". */
export function canSee(units: TaskUnits, actor: Actor): boolean {
  if (actor.role === 'admin') return false
  if (actor.role === 'handler' || actor.role === 'head')
    return [units.leadPath, ...units.supportingPaths].some((path) => path !== null && isInSubtree(path, actor.unitPath))
  return (
    isInSubtree(units.leadPath ?? units.issuerPath, actor.unitPath) || isInSubtree(units.issuerPath, actor.unitPath)
  )
}

/** True for a head of the lead unit. */
export const isLeadHead = (units: TaskUnits, actor: Actor): boolean =>
  actor.role === 'head' && belongs(units.leadPath, actor)

/** Passes when the actor is a head of the lead unit; else throws `moveNotYours`. */
export function ensureLeadHead(units: TaskUnits, actor: Actor): void {
  if (!isLeadHead(units, actor)) throw new Refusal('moveNotYours', { role: actor.role })
}

// Seeing reaches below the own unit, acting does not: a head at the root signs for no department.
const belongs = (path: string | null, actor: Actor): boolean => path === actor.unitPath

function standsAs(relation: Relation, { task }: Dossier, units: TaskUnits, actor: Actor): boolean {
  switch (relation) {
    case 'oversight':
      return canSee(units, actor)
    case 'leadUnit':
      return belongs(units.leadPath, actor)
    case 'assignedHandler':
      return belongs(units.leadPath, actor) && task.handlerId === actor.userId
    case 'supportingUnit':
      return units.supportingPaths.some((path) => belongs(path, actor))
    case 'taskLeader':
      return canSee(units, actor) && (task.leaderId === null || task.leaderId === actor.userId)
  }
}
