import type { Actor } from '@/domain/people'
import { visibleTo } from '@/domain/scope'
import { isInSubtree } from '@/domain/unit'

/**
 * True where the actor may tell what became of a report's plan in the name of the body that issued it: an oversight role at that
 * body or above. Everybody else sees a share of the plan and speaks for the own unit alone.
 */
export const speaksFor = (issuerPath: string, actor: Actor): boolean =>
  visibleTo(actor).kind === 'subtree' && isInSubtree(issuerPath, actor.unitPath)

/** The unit whose led tasks the figures of this actor are about; null for all that the actor oversees. */
export const ledBy = (actor: Actor): string | null => (visibleTo(actor).kind === 'unit' ? actor.unitId : null)
