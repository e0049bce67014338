import { addDays, daysBetween, isWorkingDay, type SpecialDays } from '@/domain/calendar'

/**
 * The days of the demonstration, told by the day it is made: the running plan's year, its beginning, and when things happened.
 * `MM-DD` is a day of the plan's year, `D-3` three days ago, `D+20` in twenty days.
 */
export type DemoCalendar = {
  planYear: number
  today: string
  /** A day for a story of the plan of `year`; never a weekend or holiday. */
  place: (text: string, year: number) => string
  /** Years of the sample texts moved so that the running plan is this year's. */
  moveYears: (text: string) => string
}

const writtenFor = 2026
const writtenUntil = '11-24'

/** Until May the year before is the running one: its plan would have hardly begun. */
export function makeCalendar(today: string, special: SpecialDays): DemoCalendar {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const planYear = month >= 5 ? year : year - 1
  const shift = planYear - writtenFor
  const place = (text: string, ofYear: number): string =>
    toWorkingDay(
      text.startsWith('D') ? addDays(today, Number(text.slice(1))) : squeeze(`${ofYear}-${text}`, planYear, today),
      special,
    )
  const moveYears = (text: string) =>
    shift === 0 ? text : text.replace(/20\d\d/g, (found) => String(Number(found) + shift))
  return { planYear, today, place, moveYears }
}

// The stories were written for 24 November. Made earlier in the year, they are pressed together between registration and some days ago.
function squeeze(day: string, planYear: number, today: string): string {
  const [start, end] = [`${planYear}-03-20`, `${planYear}-${writtenUntil}`]
  if (day <= start || today >= end) return day
  const share = daysBetween(start, day) / daysBetween(start, end)
  return addDays(start, Math.round(share * Math.max(1, daysBetween(start, today) - 12)))
}

function toWorkingDay(day: string, special: SpecialDays): string {
  return isWorkingDay(day, special) ? day : toWorkingDay(addDays(day, -1), special)
}
