import { addDays } from '@/domain/calendar'
import { outcomes, type Task } from '../task'
import { settledBucket } from './bucket'
import { isDueBy } from './figures'

/** Tasks that share their dates, and how many they are; days are `YYYY-MM-DD`. */
export type DatedTasks = Pick<
  Task,
  'status' | 'outcome' | 'assignedOn' | 'due' | 'originalDue' | 'submittedOn' | 'completedOn' | 'closedOn'
> & {
  /** Day of the last change of state: since when a stopped task rests. */
  sinceDay: string
  /** Its extensions, oldest first: the day on which each was granted, and the due day until then. */
  moved: { on: string; before: string }[]
  count: number
}

export const monthParts = [
  ...outcomes,
  'toClose',
  'running',
  'overdue',
  'carriedOver',
  'suspended',
  'cancelled',
] as const
export type MonthPart = (typeof monthParts)[number]

/**
 * How the year's tasks stood at the end of a day: the parts add up to what was assigned by then; running and overdue are the
 * open ones. `due`: to be fulfilled by then. `month` is null for today, once the year is over.
 */
export type MonthFigures = Record<MonthPart, number> & { month: number | null; day: string; due: number; dueBy: string }

/**
 * The state at each month's end of `year` up to `today`, told from the dates alone; the running month stands as of today, and
 * where the year is over today stands behind it, so that the last entry always is what the figures of today say.
 */
export function figureMonths(tasks: DatedTasks[], year: number, today: string): MonthFigures[] {
  const months = Array.from({ length: 12 }, (_, index) => index + 1).filter((month) => firstOf(year, month) <= today)
  const figures = months.map((month) => {
    const end = addDays(firstOf(month === 12 ? year + 1 : year, (month % 12) + 1), -1)
    return figureDay(tasks, month, end, today)
  })
  const last = figures.at(-1)
  return last && last.day < today ? [...figures, figureDay(tasks, null, today, today)] : figures
}

/** The same months of several lots of tasks, added up. */
export function sumMonths([first = [], ...more]: MonthFigures[][]): MonthFigures[] {
  const sums = first.map((month) => ({ ...month }))
  for (const lot of more)
    for (const [index, sum] of sums.entries())
      for (const name of [...monthParts, 'due'] as const) sum[name] += lot[index]?.[name] ?? 0
  return sums
}

const firstOf = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}-01`

// A day gone by is over, so that what is due on it is due; today is not.
function figureDay(tasks: DatedTasks[], month: number | null, end: string, today: string): MonthFigures {
  const [day, dueBy] = end < today ? [end, end] : [today, addDays(today, -1)]
  const parts = Object.fromEntries(monthParts.map((part) => [part, 0])) as Record<MonthPart, number>
  const figures: MonthFigures = { ...parts, month, day, dueBy, due: 0 }
  for (const task of tasks) {
    if (isDueBy(task, dueBy)) figures.due += task.count
    if ((task.assignedOn ?? day) <= day) figures[partOn(task, day)] += task.count
  }
  return figures
}

function partOn(task: DatedTasks, day: string): MonthPart {
  const settled = settledBucket(task.status, task.outcome)
  if (settled && settled !== 'toClose' && settled !== 'draft' && settledOn(task) <= day) return settled
  const isFinished = task.status === 'done' || task.status === 'closed'
  if (isFinished && (task.completedOn ?? settledOn(task)) <= day) return 'toClose'
  return isOverdueOn(task, day) ? 'overdue' : 'running'
}

const settledOn = ({ status, closedOn, sinceDay }: DatedTasks): string =>
  status === 'closed' || status === 'carriedOver' ? (closedOn ?? sinceDay) : sinceDay

// The unit's clock stops on the day it hands in.
function isOverdueOn(task: DatedTasks, day: string): boolean {
  const { submittedOn } = task
  const due = dueOn(task, day)
  return !!due && due < day && !(submittedOn && submittedOn <= due)
}

// What was overdue before an extension was granted stays so in the months gone by.
const dueOn = ({ due, moved }: DatedTasks, day: string): string | null =>
  moved.find(({ on }) => on > day)?.before ?? due
