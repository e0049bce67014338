import { addDays } from '@/domain/calendar'
import type { TaskStatus } from './task'

/** Tasks that share their dates, and how many they are; days are `YYYY-MM-DD`. */
export type DatedTasks = {
  status: TaskStatus
  assignedOn: string | null
  due: string | null
  finishedOn: string | null
  /** Day of the last change of state: since when a stopped task rests. */
  sinceDay: string
  count: number
}

/** How the year's tasks stood at the end of a day: the four add up to what was assigned by then. `due`: should have been finished. */
export type MonthFigures = {
  month: number
  day: string
  done: number
  running: number
  overdue: number
  stopped: number
  due: number
}

const stoppedStatuses: readonly TaskStatus[] = ['suspended', 'cancelled', 'carriedOver']

/** The state at each month's end of `year` up to `today`, told from the dates alone; the running month stands as of today. */
export function figureMonths(tasks: DatedTasks[], year: number, today: string): MonthFigures[] {
  const months = Array.from({ length: 12 }, (_, index) => index + 1).filter((month) => firstOf(year, month) <= today)
  return months.map((month) => {
    const end = addDays(firstOf(month === 12 ? year + 1 : year, (month % 12) + 1), -1)
    return figureDay(tasks, month, end < today ? end : today)
  })
}

const firstOf = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}-01`

function figureDay(tasks: DatedTasks[], month: number, day: string): MonthFigures {
  const figures: MonthFigures = { month, day, done: 0, running: 0, overdue: 0, stopped: 0, due: 0 }
  for (const task of tasks) {
    if (task.due && task.due <= day) figures.due += task.count
    if (task.assignedOn && task.assignedOn <= day) figures[stateOn(task, day)] += task.count
  }
  return figures
}

function stateOn(task: DatedTasks, day: string): 'done' | 'running' | 'overdue' | 'stopped' {
  if (task.finishedOn && task.finishedOn <= day) return 'done'
  if (stoppedStatuses.includes(task.status) && task.sinceDay <= day) return 'stopped'
  return task.due && task.due < day ? 'overdue' : 'running'
}
