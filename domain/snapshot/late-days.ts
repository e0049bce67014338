import { daysBetween } from '../calendar'
import type { Light } from '../task/light'

/**
 * The days by which a task was handed in late or, still open and past its day, is late at the end of `day`; 0 in time. One that nobody signed
 * for burns for that first, and is past its day all the same.
 */
export function lateDaysOf(
  { light: { reason, late }, due }: { light: Light; due: string | null },
  day: string,
): number {
  const isPast = reason === 'overdue' || reason === 'signOverdue'
  return isPast && due && due < day ? Math.max(daysBetween(due, day), late) : late
}
