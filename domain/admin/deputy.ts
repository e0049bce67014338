import { daysBetween, isDay } from '../calendar'
import type { Actor, Role } from '../people'
import { Refusal } from '../refusal'

/** How long an absence may last, in days with the first and the last; whoever is away for longer hands the post over. */
export const longestAbsence = 92

/** The roles that act, and so can be stood in for, by people of the same unit who act too. */
export const deputyRoles: readonly Role[] = ['coordinator', 'director', 'leader', 'head', 'handler']

/** What stands against naming a deputy in the capacity that one acts in now, or null: notAllowed, deputyOfDeputy. */
export function findDeputyRefusal({ role, deputyFor }: Pick<Actor, 'role' | 'deputyFor'>): Refusal | null {
  if (!deputyRoles.includes(role)) return new Refusal('notAllowed', { ability: 'nameDeputy' })
  return deputyFor ? new Refusal('deputyOfDeputy') : null
}

/** Passes an absence from today or later that ends, in its time. Throws `Refusal`: absenceBackdated, absenceTurned, absenceTooLong. */
export function ensureAbsence({ from, to }: { from: string; to: string }, today: string): void {
  if (!isDay(from) || from < today) throw new Refusal('absenceBackdated', {}, 'from')
  if (!isDay(to) || to < from) throw new Refusal('absenceTurned', {}, 'to')
  if (daysBetween(from, to) + 1 > longestAbsence) throw new Refusal('absenceTooLong', { most: longestAbsence }, 'to')
}
