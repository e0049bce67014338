import type { Clock } from '../../commitment/deadline-rule'
import { type DayTold, type Groups, writeDay } from '../../commitment/last-day'
import { dayOf, lastOfMonth } from './last-days'

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const middle = '15'
const weekEnds: Record<string, string> = { first: '7', second: '14', third: '21' }
const week = 7
const dayMs = 86_400_000

/** The middle of a month. */
export const middleOfMonth = (groups: Groups, planYear: number | null, clock: Clock): DayTold =>
  dayOf({ ...groups, day: middle }, planYear, clock)

/** The last day of a week of a month, counted from its first. */
export function weekOfMonth(groups: Groups, planYear: number | null, clock: Clock): DayTold {
  const day = weekEnds[(groups.week ?? '').toLowerCase()]
  return day ? dayOf({ ...groups, day }, planYear, clock) : lastOfMonth(groups, planYear, clock)
}

/** The last day of a name in a month; the last day of all where no name is told. */
export function lastWeekday(groups: Groups, planYear: number | null, clock: Clock): DayTold {
  const end = lastOfMonth(groups, planYear, clock)
  const wanted = weekdays.indexOf((groups.weekday ?? '').toLowerCase())
  if (!end || wanted < 0) return end
  const last = new Date(`${end}T00:00:00Z`)
  const back = (last.getUTCDay() - wanted + week) % week
  return new Date(last.getTime() - back * dayMs).toISOString().slice(0, end.length)
}

/** 30/06 in a plan of one year. */
export const dayOfNumber = ({ day, number }: Groups, planYear: number | null): DayTold =>
  writeDay(planYear, Number(number), Number(day))
