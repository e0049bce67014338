import { dayOf, listWorkingDays, type SpecialDays, workingDaysBetween } from '../calendar'
import type { Task } from './task'

/** Where an open task comes out at its present pace: by its day, after it yet in the year, not in the year; or nothing to go by. */
export const outlooks = ['missed', 'late', 'inTime', 'unknown'] as const
export type Outlook = (typeof outlooks)[number]
/** `finish`: the day on which it would be done; null where there is nothing to go by, or more than a year to go. */
export type Forecast = { outlook: Outlook; finish: string | null }

export type ForecastFacts = Pick<Task, 'status' | 'percent' | 'assignedOn' | 'due' | 'submittedOn'>
/** The day of a forecast, and the working days ahead of it. */
export type ForecastDay = { today: string; yearEnd: string; special: SpecialDays; ahead: readonly string[] }

/** The most working days ahead for which a day is foreseen. */
export const farthest = 260

/** The day of a forecast; made once for all tasks. */
export const makeForecastDay = (today: string, yearEnd: string, special: SpecialDays): ForecastDay => ({
  ...{ today, yearEnd, special },
  ahead: [today, ...listWorkingDays(today, farthest, special)],
})

/**
 * What becomes of an open task if it goes on as it has: the reported percent against the working days used since it was given out. A hint
 * for those who can still help, never a figure of a circular. What was handed in is done by then; without a day the year's end counts.
 */
export function forecastTask(task: ForecastFacts, day: ForecastDay): Forecast {
  const due = task.due ?? day.yearEnd
  if (task.submittedOn && task.status !== 'inProgress') return judge(task.submittedOn, due, day)
  const used = task.assignedOn ? workingDaysBetween(task.assignedOn, day.today, day.special) : 0
  if (task.status === 'assigned' || task.percent <= 0 || used <= 0) return { outlook: 'unknown', finish: null }
  const left = Math.ceil((used * (100 - task.percent)) / task.percent)
  if (left > farthest) return { outlook: 'missed', finish: null }
  return judge(day.ahead[left] ?? day.today, due, day)
}

function judge(finish: string, due: string, { yearEnd }: ForecastDay): Forecast {
  if (finish <= due) return { outlook: 'inTime', finish }
  return { outlook: finish <= yearEnd ? 'late' : 'missed', finish }
}

/** Working days for which whoever holds the task has had it: since it came to its state, or since the last report where the unit works on it. */
export function waitedDays(
  { status, stateSince, latestProgressAt }: Pick<Task, 'status' | 'stateSince' | 'latestProgressAt'>,
  { today, special }: Pick<ForecastDay, 'today' | 'special'>,
): number {
  const reported =
    status === 'inProgress' && latestProgressAt && latestProgressAt > stateSince ? latestProgressAt : stateSince
  return workingDaysBetween(dayOf(reported), today, special)
}
