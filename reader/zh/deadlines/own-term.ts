import type { Clock } from '../../commitment/deadline-rule'
import { december, endOfMonth, type Groups, spellDay } from '../../commitment/last-day'
import { toNumber } from './last-days'

const dayMs = 86_400_000
const monthsOf: Record<string, number> = { 年: 12, 月: 1, 季: 3 }
const daysOf: Record<string, number> = { 周: 7, 星期: 7, 天: 1, 日: 1 }
const half = 6

/** The last day of a term that runs from the day of the document itself; undefined where that is not told to the day. */
export function endOfOwnTerm({ count, unit = '' }: Groups, _: number | null, { base, special = {} }: Clock) {
  if (!base?.day) return undefined
  const from = new Date(Date.UTC(base.year, base.month - 1, base.day))
  const size = toNumber(count)
  if (unit === '工作日') return spellDay(addWorkingDays(from, size, special))
  const days = daysOf[unit]
  if (days) return spellDay(new Date(from.getTime() + size * days * dayMs))
  return addMonths(base.year, base.month, base.day, count === '半' ? half : size * (monthsOf[unit] ?? 1))
}

/** The end of the month in which the document was written, or of the next. */
export function endOfOwnMonth({ next }: Groups, _: number | null, { base }: Clock) {
  if (!base) return undefined
  const month = base.month + (next ? 1 : 0)
  return endOfMonth(base.year + (month > december ? 1 : 0), month > december ? 1 : month)
}

/** The same day so many months later, the last of the month where that is shorter. */
function addMonths(year: number, month: number, day: number, count: number): string {
  const last = new Date(Date.UTC(year, month + count, 0))
  return spellDay(new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate()))))
}

function addWorkingDays(from: Date, count: number, special: NonNullable<Clock['special']>): Date {
  let [left, day] = [count, from]
  while (left > 0) {
    day = new Date(day.getTime() + dayMs)
    if (isWorkingDay(day, special[spellDay(day)])) left--
  }
  return day
}

const saturday = 6

const isWorkingDay = (day: Date, kind: 'holiday' | 'workday' | undefined): boolean =>
  kind ? kind === 'workday' : day.getUTCDay() !== 0 && day.getUTCDay() !== saturday
