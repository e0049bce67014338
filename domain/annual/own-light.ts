import { type SpecialDays, workingDaysLeft } from '../calendar'

/** How a day of the report's own year stands: done by it, done late, still ahead with so many working days, soon, past. */
export type OwnLight = {
  colour: 'green' | 'yellow' | 'red'
  reason: 'inTime' | 'late' | 'ahead' | 'soon' | 'past'
  days: number
}

/** So few working days before the day it is looked after. */
const soon = 10

/** The light of handing the report up or making it public by a day; `days` are working days left or past, of what is done late those too. */
export function lightOfDay(due: string, doneOn: string | null, today: string, special: SpecialDays): OwnLight {
  const left = workingDaysLeft(doneOn ?? today, due, special) ?? 0
  if (doneOn)
    return doneOn <= due
      ? { colour: 'green', reason: 'inTime', days: 0 }
      : { colour: 'yellow', reason: 'late', days: -left }
  if (today > due) return { colour: 'red', reason: 'past', days: -left }
  return left <= soon
    ? { colour: 'yellow', reason: 'soon', days: left }
    : { colour: 'green', reason: 'ahead', days: left }
}
