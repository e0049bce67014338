/** Days that differ from the plain week, by `YYYY-MM-DD`: statutory holidays and working weekends (调休). */
export type SpecialDays = ReadonlyMap<string, 'holiday' | 'workday'>

const dayMs = 86_400_000
const shanghaiMs = 8 * 3_600_000

// Until 16:00 in UTC its day is that of Shanghai, as long tables of instants ask a hundred thousand times.
const sameDay = /^\d{4}-\d\d-\d\dT(?:0\d|1[0-5]):[\d:.]+Z$/

/** The calendar day in Asia/Shanghai (UTC+8 the whole year) of an ISO 8601 instant. */
export const dayOf = (instant: string): string =>
  sameDay.test(instant) ? instant.slice(0, 10) : new Date(Date.parse(instant) + shanghaiMs).toISOString().slice(0, 10)

/** True of a day that is over at an instant. */
export const isOver = (day: string | null, instant: string): day is string => day !== null && day < dayOf(instant)

/** `day` moved by `count` calendar days, back when negative. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10)

const settlingMs = 600_000

/** The last day all of whose acts have been written at an instant: yesterday, and in the first ten minutes of a day the one before. */
export const lastSettledDay = (instant: string): string =>
  addDays(dayOf(new Date(Date.parse(instant) - settlingMs).toISOString()), -1)

/** Calendar days from one day to another; negative when `to` lies before `from`. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs)

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (day: string): number => new Date(day).getUTCDay()

/** True for a plain weekday without holiday and for a working weekend. */
export function isWorkingDay(day: string, special: SpecialDays): boolean {
  const kind = special.get(day)
  if (kind) return kind === 'workday'
  const weekday = weekdayOf(day)
  return weekday !== 0 && weekday !== 6
}

/** The day that lies `count` working days after `day`; the day itself does not count. */
export const addWorkingDays = (day: string, count: number, special: SpecialDays): string =>
  listWorkingDays(day, count, special).at(-1) ?? day

/** The next `count` working days after `day`. */
export function listWorkingDays(day: string, count: number, special: SpecialDays): string[] {
  const days: string[] = []
  for (let current = addDays(day, 1); days.length < count; current = addDays(current, 1))
    if (isWorkingDay(current, special)) days.push(current)
  return days
}

/** The last working day on or before which `count` working days lie behind `day`; the mirror of `addWorkingDays`. */
export function subtractWorkingDays(day: string, count: number, special: SpecialDays): string {
  let left = count
  let current = day
  while (left > 0) {
    current = addDays(current, -1)
    if (isWorkingDay(current, special)) left--
  }
  return current
}

/** Working days after `from` up to and with `to`; 0 when `to` is not later. Counts by weeks, so that years cost no more than days. */
export function workingDaysBetween(from: string, to: string, special: SpecialDays): number {
  if (to <= from) return 0
  let count = weekdaysThrough(to) - weekdaysThrough(from)
  for (const [day, kind] of special) {
    if (day <= from || day > to) continue
    const isWeekday = isWorkingDay(day, noSpecialDays)
    if (isWeekday && kind === 'holiday') count--
    if (!isWeekday && kind === 'workday') count++
  }
  return count
}

/** Working days from today to a due day, negative once it has passed; null without one. */
export const workingDaysLeft = (today: string, due: string | null, special: SpecialDays): number | null =>
  due === null ? null : due < today ? -workingDaysBetween(due, today, special) : workingDaysBetween(today, due, special)

const noSpecialDays: SpecialDays = new Map()

// Mondays to Fridays from Monday 29 December 1969 up to and with the day.
function weekdaysThrough(day: string): number {
  const days = Math.floor(Date.parse(day) / dayMs) + 4
  return Math.floor(days / 7) * 5 + Math.min(5, days % 7)
}

/** True for a real `YYYY-MM-DD` (no 30 February) from 1900 to 2199: 9999-12-31 is no day by which anything is due, and has none after it. */
export const isDay = (text: string): boolean =>
  /^(?:19|20|21)\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text
