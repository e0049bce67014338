import type { Clock } from '../../commitment/deadline-rule'
import { type DayTold, type Groups, spellDay } from '../../commitment/last-day'

const dayMs = 86_400_000
const week = 7
const monthsOfYear = 12
const weekend = [0, 6]
const workingUnit = /working|business/i
const dayUnit = /day/i
const weekUnit = /week/i
const yearUnit = /year/i
const spelled =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen'.split(
    ' ',
  )

/** The last day of a term that runs from the day of the paper itself; undefined where it bears none. Working days know no holidays here. */
export function endOfOwnTerm({ count = '', unit = '' }: Groups, _: number | null, { made }: Clock): DayTold {
  const size = countOf(count)
  if (!made || !size) return undefined
  const from = new Date(Date.UTC(made.year, made.month - 1, made.day))
  if (workingUnit.test(unit)) return spellDay(addWorkingDays(from, size))
  if (dayUnit.test(unit)) return spellDay(new Date(from.getTime() + size * dayMs))
  if (weekUnit.test(unit)) return spellDay(new Date(from.getTime() + size * week * dayMs))
  return addMonths(made, size * (yearUnit.test(unit) ? monthsOfYear : 1))
}

const countOf = (words: string): number => Number(words) || spelled.indexOf(words.toLowerCase()) + 1

function addMonths({ year, month, day }: NonNullable<Clock['made']>, count: number): string {
  const last = new Date(Date.UTC(year, month + count, 0))
  return spellDay(new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate()))))
}

function addWorkingDays(from: Date, count: number): Date {
  let [left, day] = [count, from]
  while (left > 0) {
    day = new Date(day.getTime() + dayMs)
    if (!weekend.includes(day.getUTCDay())) left--
  }
  return day
}
