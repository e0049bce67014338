import { addWorkingDays, dayOf, isWorkingDay, type SpecialDays } from '../calendar'
import { beginOf } from './digest-day'

/** The instant from which a mail of an ordinary kind may leave: at once on a working day, else with the digest of the next one. */
export function findFirstTurn(now: string, special: SpecialDays): string {
  const day = dayOf(now)
  return isWorkingDay(day, special) ? now : beginOf(addWorkingDays(day, 1, special))
}
