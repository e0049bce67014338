import type { Actor } from '@/domain/people'
import { ledBy } from '@/domain/plan/voice'
import { isInSubtree } from '@/domain/unit'
import { type PlanTask, planActor, planReports } from './make-random-plans'

/** The year of the report behind a random task. */
export const yearOf = ({ reportId }: PlanTask): number => planReports.find(({ id }) => id === reportId)?.year ?? 0

const pathOf = (unitId: string | null): string => planActor('head', unitId ?? '').unitPath
const issuerPathOf = ({ reportId }: PlanTask): string =>
  reportId.startsWith('town') ? pathOf('town') : pathOf('district')

/** True of a random task in an actor’s sight. */
export function isSeen(task: PlanTask, actor: Actor): boolean {
  const isUnder = (path: string) => isInSubtree(path, actor.unitPath)
  if (actor.role === 'head' || actor.role === 'handler')
    return isUnder(pathOf(task.leadUnitId)) || task.supportingIds.some((id) => isUnder(pathOf(id)))
  return isUnder(pathOf(task.leadUnitId)) || isUnder(issuerPathOf(task))
}

/** True of one that the actor’s figures count. */
export const isLed = (task: PlanTask, actor: Actor): boolean =>
  isSeen(task, actor) && (!ledBy(actor) || task.leadUnitId === actor.unitId)
