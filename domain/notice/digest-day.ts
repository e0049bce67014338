import { addDays, dayOf, isWorkingDay, type SpecialDays } from '../calendar'

/** Shanghai's clock: from when the digest of a working day goes out, and until when one that was held up still does. */
const [from, until] = ['08:30', '18:00']
const shanghaiMs = 8 * 3_600_000

/** The working day whose digest is to go out at an instant, or null: before 08:30, after 18:00 and on holidays nobody is written to. */
export function findDigestDay(now: string, special: SpecialDays): string | null {
  const day = dayOf(now)
  const time = new Date(Date.parse(now) + shanghaiMs).toISOString().slice(11, 16)
  return time >= from && time < until && isWorkingDay(day, special) ? day : null
}

/** The instants from which and before which what happened is told once by the digest of a working day: 08:30 of the one before, and its own. */
export const digestSpan = (day: string, special: SpecialDays): { from: string; until: string } => ({
  from: beginOf(workingDayBefore(day, special)),
  until: beginOf(day),
})

/** The instant at which the digest of a working day goes out. */
export const beginOf = (day: string): string => new Date(Date.parse(`${day}T${from}:00Z`) - shanghaiMs).toISOString()

/** True once the digest of a day tells of the past. */
export const isDigestOver = (day: string, now: string): boolean => dayOf(now) > day

/** How many days before it is due a task is spoken of. */
export const dueMarks = [30, 7, 3, 1] as const
export const farthestMark = 30

/**
 * The mark that a due day has reached since the working day before, or null: what fell on a holiday is told on the first working day after
 * it. The nearest, where a long holiday passed two.
 */
export function findDueMark(due: string, today: string, special: SpecialDays): number | null {
  if (due <= today) return null
  const last = workingDayBefore(today, special)
  const reached = dueMarks.filter((mark) => {
    const day = addDays(due, -mark)
    return day > last && day <= today
  })
  return reached.length ? Math.min(...reached) : null
}

function workingDayBefore(day: string, special: SpecialDays): string {
  let before = addDays(day, -1)
  while (!isWorkingDay(before, special)) before = addDays(before, -1)
  return before
}
