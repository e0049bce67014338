import { type Actor, worksInUnit } from '../people'
import { speaksFor } from '../plan/voice'
import { can } from '../policy'
import { Refusal } from '../refusal'
import { isInSubtree } from '../unit'
import type { EditionState } from './edition'

type Placed = { issuerPath: string; state: EditionState }

/** True of the body's own people who write its report: a coordinator or director there or above. */
export const holdsPen = (issuerPath: string, actor: Actor): boolean =>
  can(actor, 'runAnnual') && isInSubtree(issuerPath, actor.unitPath)

/** True of who sees the whole of an edition: who oversees the body, and once it is published whoever belongs to it. */
export const seesWhole = ({ issuerPath, state }: Placed, actor: Actor): boolean =>
  speaksFor(issuerPath, actor) ||
  (state === 'published' && can(actor, 'seeOverview') && isInSubtree(actor.unitPath, issuerPath))

/** True of tasks whose paragraph a unit writes itself: all of them are led by it. */
export const isOwnMatter = (leadUnitIds: readonly (string | null)[], actor: Pick<Actor, 'role' | 'unitId'>): boolean =>
  worksInUnit(actor) && leadUnitIds.length > 0 && leadUnitIds.every((id) => id === actor.unitId)

const notYours = () => new Refusal('notAllowed', { ability: 'writeAnnual' })

/** What stands against writing a paragraph about tasks with these lead units, or null: notAllowed, editionNotDrafting. */
export function findWriteRefusal(
  { issuerPath, state }: Placed,
  leadUnitIds: readonly (string | null)[],
  actor: Actor,
): Refusal | null {
  if (!can(actor, 'writeAnnual')) return notYours()
  if (!holdsPen(issuerPath, actor) && !isOwnMatter(leadUnitIds, actor)) return notYours()
  return state === 'drafting' ? null : new Refusal('editionNotDrafting')
}

/** What stands against moving paragraphs and taking them out, or null: only the body's own people do, while it is drafted. */
export function findArrangeRefusal({ issuerPath, state }: Placed, actor: Actor): Refusal | null {
  if (!holdsPen(issuerPath, actor)) return notYours()
  return state === 'drafting' ? null : new Refusal('editionNotDrafting')
}

/** What stands against setting the days by which it is due, or null: its own people do, until it is published. */
export function findDaysRefusal({ issuerPath, state }: Placed, actor: Actor): Refusal | null {
  if (!holdsPen(issuerPath, actor)) return notYours()
  return state === 'published' ? new Refusal('editionPublished') : null
}
