import { addDays } from '@/domain/calendar'
import type { Figures } from './figures'

/**
 * The figures at a month's end as they stood on that day. `month` is null for the day that is asked for, once the year is over; `dueBy`
 * is the last day that was over then: what was to be fulfilled by it was due.
 */
export type MonthFigures = Figures & { month: number | null; day: string; dueBy: string }

/** A month of a year and the day as of which it is told. */
export type MonthEnd = { month: number | null; day: string }

/**
 * The ends of the months of `year` that are over by `today`; the running month stands as of today, and where the year is over today
 * stands behind it, so that the last entry always is what the figures of today say.
 */
export function listMonthEnds(year: number, today: string): MonthEnd[] {
  const over = Array.from({ length: 12 }, (_, index) => ({
    month: index + 1,
    day: endOfMonth(year, index + 1),
  })).filter(({ day }) => day < today)
  const running = Number(today.slice(0, 4)) === year ? Number(today.slice(5, 7)) : null
  return today < `${year}-01-01` ? [] : [...over, { month: running, day: today }]
}

/** The last day of the month before that of `day`. */
export const lastMonthEnd = (day: string): string => addDays(`${day.slice(0, 7)}-01`, -1)

const endOfMonth = (year: number, month: number): string =>
  addDays(month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`, -1)
