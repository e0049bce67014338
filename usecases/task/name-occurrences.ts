import type { FoundDossier } from '@/db/task/find-dossier'
import type { Actor } from '@/domain/people'
import type { LightBounds } from '@/domain/task/light'
import { isMilestone } from '@/domain/task/milestone'
import { mayDo } from '@/domain/task/move/deeds'
import { type OccurrenceState, stateOfOccurrence } from '@/domain/task/occurrence'
import { findInstanceRefusal, listOccurrenceDeeds, type SingleDeed } from '@/domain/task/occurrence-rights'
import type { Occurrence } from '@/domain/task/task'

/** An instance as it stands, with what the actor may do to it. */
export type OccurrenceLine = Occurrence & {
  state: OccurrenceState
  open: SingleDeed[]
  canFile: boolean
  filedByName: string
  acceptedByName: string
  explainedByName: string
  verdictByName: string
}

type NameOf = (id: string | null) => string

/** The instances and milestones of a task as they stand on the day, with names and what the actor may do to each. */
export function nameOccurrences(
  actor: Actor,
  dossier: FoundDossier,
  bounds: LightBounds,
  nameOf: NameOf,
): OccurrenceLine[] {
  return dossier.occurrences.map((row) => ({
    ...row,
    state: stateOfOccurrence(row, bounds),
    open: listOccurrenceDeeds(row, dossier, actor, bounds.today),
    canFile: !findInstanceRefusal('file', row, dossier, actor, bounds.today),
    filedByName: nameOf(row.filedBy),
    acceptedByName: nameOf(row.acceptedBy),
    explainedByName: nameOf(row.explainedBy),
    verdictByName: nameOf(row.verdictBy),
  }))
}

/** Whether the actor may name milestones, or plan anew those that stand; null where neither. */
export function findMilestonesDeed(actor: Actor, dossier: FoundDossier): 'plan' | 'replan' | null {
  if (dossier.task.period) return null
  const isSet = dossier.occurrences.some(isMilestone)
  if (!mayDo(isSet ? 'replanMilestones' : 'planMilestones', dossier, actor)) return null
  return isSet ? 'replan' : 'plan'
}
