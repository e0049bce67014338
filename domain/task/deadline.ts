import { addDays, addWorkingDays, type SpecialDays } from '@/domain/calendar'
import type { DeadlineKind, Period, Task } from './task'

export type Deadline = { kind: DeadlineKind; words: string; due: string | null; period: Period | null }

/** What a person left out of a deadline is filled in: withinYear ends on 31 December of the plan year, recurring too; ongoing has no end. */
export function completeDeadline(deadline: Deadline, planYear: number): Deadline {
  const yearEnd = `${planYear}-12-31`
  switch (deadline.kind) {
    case 'withinYear':
      return { ...deadline, due: yearEnd, period: null }
    case 'recurring':
      return { ...deadline, due: deadline.due ?? yearEnd }
    case 'ongoing':
      return { ...deadline, due: null, period: deadline.period ?? 'quarter' }
    case 'fixed':
      return { ...deadline, period: null }
    case 'unset':
      return { ...deadline, due: null, period: null }
  }
}

/** A recurring duty's instance: `2024Q1`, its first and last day, and the day by which it must be filed. */
export type PlannedOccurrence = { label: string; start: string; end: string; due: string }

export type OccurrencePlan = {
  period: Period
  /** The first and the last day for which the duty is owed. */
  from: string
  until: string
  special: SpecialDays
  /** Working days after a period's end that hold on that day (DOMAIN: 5, a setting). */
  withinOn: (day: string) => number
}

const yearsAhead = 10

/** The days for which a task owes its instances: from today on, in the plan's year at the earliest, to its own due day, yet ten years ahead at most, since more are planned as years begin; without one to the end of the year. */
export function owedDays({ due, numberYear }: Pick<Task, 'due' | 'numberYear'>, today: string) {
  const year = Math.max(numberYear ?? 0, Number(today.slice(0, 4)))
  const first = `${numberYear ?? year}-01-01`
  const [yearEnd, last] = [`${year}-12-31`, `${year + yearsAhead}-12-31`]
  return { from: today > first ? today : first, until: due && due > last ? last : (due ?? yearEnd) }
}

/** The instances of every year whose period has not ended before `from` and begins by `until`. */
export function planOccurrences({ period, from, until, special, withinOn }: OccurrencePlan): PlannedOccurrence[] {
  const planned: PlannedOccurrence[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year++)
    for (let index = 0; index < 12 / monthsOf[period]; index++) {
      const { start, end } = spanOf(period, year, index)
      const due = addWorkingDays(end, withinOn(end), special)
      if (end >= from && start <= until) planned.push({ label: labelOf(period, year, index), start, end, due })
    }
  return planned
}

const monthsOf: Record<Period, number> = { month: 1, quarter: 3, halfYear: 6, year: 12 }

function spanOf(period: Period, year: number, index: number): { start: string; end: string } {
  const length = monthsOf[period]
  return { start: firstOfMonth(year, index * length + 1), end: lastDayOfMonth(year, (index + 1) * length) }
}

function labelOf(period: Period, year: number, index: number): string {
  const marks: Record<Period, string> = {
    month: `-${String(index + 1).padStart(2, '0')}`,
    quarter: `Q${index + 1}`,
    halfYear: `H${index + 1}`,
    year: '',
  }
  return `${year}${marks[period]}`
}

const firstOfMonth = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}-01`

const lastDayOfMonth = (year: number, month: number): string =>
  addDays(month === 12 ? `${year + 1}-01-01` : firstOfMonth(year, month + 1), -1)
