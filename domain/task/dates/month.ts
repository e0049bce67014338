import { addDays, weekdayOf } from '../../calendar'

/** A month as `YYYY-MM`. */
export type Month = string

/** The month that an address names, else that of today. */
export const readMonth = (text: string, today: string): Month =>
  /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/.test(text) ? text : today.slice(0, 7)

/** The month so many months later, or earlier. */
export function addMonths(month: Month, count: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7)
}

/** First and last day of a month. */
export const boundsOf = (month: Month): { first: string; last: string } => ({
  first: `${month}-01`,
  last: addDays(`${addMonths(month, 1)}-01`, -1),
})

/** The weeks from Monday to Sunday that a month lies in, with the days of its neighbours. */
export function listWeeks(month: Month): string[][] {
  const { first, last } = boundsOf(month)
  const weeks: string[][] = []
  for (let monday = addDays(first, -((weekdayOf(first) + 6) % 7)); monday <= last; monday = addDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)))
  return weeks
}
