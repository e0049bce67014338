import { isDay } from '../calendar'
import { type Actor, namesOf, oversightRoles } from '../people'
import { can } from '../policy'
import { Refusal } from '../refusal'
import { isInSubtree } from '../unit'
import type { Season } from './season'

/** True of who sees a whole season: those who oversee the body that runs it. Others see what it asks of their own tasks. */
export const overseesSeason = ({ role, unitPath }: Pick<Actor, 'role' | 'unitPath'>, path: string): boolean =>
  oversightRoles.includes(role) && isInSubtree(path, unitPath)

/** True of a task whose handler the actor is: they report on it. */
export const owesReport = (
  actor: Pick<Actor, 'role' | 'unitId' | 'userId' | 'deputyFor'>,
  { unitId, handlerId }: { unitId: string; handlerId: string | null },
): boolean =>
  actor.role === 'handler' && unitId === actor.unitId && handlerId !== null && namesOf(actor).includes(handlerId)

/** What stands against closing a season, or null: notAllowed, seasonClosed. */
export function findClosingRefusal(
  actor: Pick<Actor, 'role' | 'unitPath'>,
  { closedAt, name }: Pick<Season, 'closedAt' | 'name'>,
  path: string,
): Refusal | null {
  if (!can(actor, 'runSeasons') || !overseesSeason(actor, path))
    return new Refusal('notAllowed', { ability: 'runSeasons' })
  return closedAt ? new Refusal('seasonClosed', { name }) : null
}

/** What is wrong with a season to be begun, or null: seasonNameMissing, seasonNameTaken, asOfMissing, seasonDueMissing, seasonDuePast, asOfAfterDue. */
export function findSeasonMistake(
  { name, asOf, due }: Pick<Season, 'name' | 'asOf' | 'due'>,
  { today, taken }: { today: string; taken: readonly string[] },
): Refusal | null {
  if (!name) return new Refusal('seasonNameMissing', {}, 'name')
  if (taken.includes(name)) return new Refusal('seasonNameTaken', { name }, 'name')
  if (!isDay(asOf)) return new Refusal('asOfMissing', {}, 'asOf')
  if (!isDay(due)) return new Refusal('seasonDueMissing', {}, 'due')
  if (due < today) return new Refusal('seasonDuePast', { today }, 'due')
  return asOf > due ? new Refusal('asOfAfterDue', { due }, 'asOf') : null
}
