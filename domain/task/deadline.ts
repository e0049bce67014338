import { addDays, addWorkingDays, type SpecialDays } from '@/domain/calendar'
import type { DeadlineKind, Period } from './task'

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

/** A recurring duty's instance: `2024Q1`, its last day, and the day by which it must be filed. */
export type PlannedOccurrence = { label: string; end: string; due: string }

const monthsOf: Record<Period, number> = { month: 1, quarter: 3, halfYear: 6, year: 12 }

/**
 * The instances of a period that end in `planYear` on or after `from`; due `within` working days after their end (DOMAIN: 5).
 */
export function planOccurrences(
  period: Period,
  planYear: number,
  from: string,
  special: SpecialDays,
  within = 5,
): PlannedOccurrence[] {
  const length = monthsOf[period]
  const count = 12 / length
  return Array.from({ length: count }, (_, index) => plan(period, planYear, index, length, special, within)).filter(
    ({ end }) => end >= from,
  )
}

function plan(
  period: Period,
  year: number,
  index: number,
  length: number,
  special: SpecialDays,
  within: number,
): PlannedOccurrence {
  const end = lastDayOfMonth(year, (index + 1) * length)
  return { label: labelOf(period, year, index), end, due: addWorkingDays(end, within, special) }
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

const lastDayOfMonth = (year: number, month: number): string =>
  addDays(month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`, -1)
