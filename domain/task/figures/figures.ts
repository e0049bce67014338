import { addDays } from '@/domain/calendar'
import { daysLate } from '../closure'
import { handedInOn, isInReviewInTime, isLateDone, type Light } from '../light'
import type { Task } from '../task'
import { type Bucket, bucketOf, buckets } from './bucket'

/**
 * What became of a set of promises. The buckets add up to `total`. Beside them:
 * `due` those of the counted that should be fulfilled by now, by their original day; `onTime` those of `due` fulfilled by that
 * day; `extended` those of `due` fulfilled after it, yet by the day they were given later; `late` all that were handed in after
 * the day that held then, whatever became of them.
 */
export type Figures = Record<Bucket, number> & { total: number } & Record<Tally, number>

/** The figures beside the buckets, each a condition on one task. */
export const tallies = ['due', 'onTime', 'extended', 'late'] as const
export type Tally = (typeof tallies)[number]

export type FigureFacts = Pick<
  Task,
  'status' | 'outcome' | 'due' | 'originalDue' | 'submittedOn' | 'completedOn' | 'lateBefore'
>

export const noFigures: Figures = {
  ...(Object.fromEntries([...buckets, ...tallies].map((name) => [name, 0])) as Record<Bucket | Tally, number>),
  total: 0,
}

/** The figures of these tasks as of `today`; `db/sql/figures-sql.ts` is the same as a query, a test holds the two together. */
export function figureTasks(tasks: Iterable<FigureFacts & { light: Light }>, today: string): Figures {
  const figures = { ...noFigures }
  const yesterday = addDays(today, -1)
  for (const task of tasks) {
    figures.total++
    figures[bucketOf(task, task.light)]++
    for (const tally of tallies) if (isTallied(task, tally, yesterday)) figures[tally]++
  }
  return figures
}

export function sumFigures(parts: Figures[]): Figures {
  const sum = { ...noFigures }
  for (const part of parts) for (const name of Object.keys(sum) as (keyof Figures)[]) sum[name] += part[name]
  return sum
}

/** A share with the two numbers it is made of, since no percentage stands without its n. */
export type Share = { part: number; whole: number }

/**
 * 完成率: fulfilled ÷ (all − notApplicable − cancelled). What is carried over, suspended, turned into a lasting duty, kept in
 * part or waits to be closed is not fulfilled and stays below the line; a draft was promised to nobody yet.
 */
export const completionOf = (figures: Figures): Share => ({ part: figures.fulfilled, whole: countedOf(figures) })

/** 按期办结率: fulfilled by the original day ÷ due so far by the original day. An extension moves neither. */
export const onTimeOf = ({ onTime, due }: Figures): Share => ({ part: onTime, whole: due })

/** How many tasks the completion rate is out of. */
export const countedOf = ({ total, notApplicable, cancelled, draft }: Figures): number =>
  total - notApplicable - cancelled - draft

/** How many tasks still ask something of somebody. */
export const openOf = ({ normal, yellow, red }: Figures): number => normal + yellow + red

/** The share as a whole percentage, null where there is nothing to divide by. Never rounded up to 100 nor down to 0. */
export function percentOf({ part, whole }: Share): number | null {
  if (!whole) return null
  const percent = Math.round((100 * part) / whole)
  if (percent === 100 && part < whole) return 99
  return percent === 0 && part > 0 ? 1 : percent
}

/** The day by which the promise was to be kept when it was given out; no extension changes it. */
export const promisedBy = ({ originalDue, due }: Pick<Task, 'originalDue' | 'due'>): string | null => originalDue ?? due

/**
 * True when the task counts among those that should have been fulfilled by the end of `day`. Closed short of success, carried
 * over or suspended it stays in; withdrawn or no longer applicable it asks for nothing.
 */
export const isDueBy = (task: Pick<Task, 'status' | 'outcome' | 'due' | 'originalDue'>, day: string): boolean => {
  const promised = promisedBy(task)
  return isCounted(task) && promised !== null && promised <= day
}

/** True for every task but drafts, cancelled ones and those that no longer apply: those that the rates are out of. */
export const isCounted = ({ status, outcome }: Pick<Task, 'status' | 'outcome'>): boolean =>
  status !== 'draft' && status !== 'cancelled' && !(status === 'closed' && outcome === 'notApplicable')

/** True when the promise was kept in full and found so at closing. */
export const isFulfilled = ({ status, outcome }: Pick<Task, 'status' | 'outcome'>): boolean =>
  status === 'closed' && outcome === 'fulfilled'

/** Fulfilled, and handed in by the original day. */
export const isFulfilledOnTime = (task: FigureFacts): boolean =>
  isFulfilled(task) && isHandedInBy(task, promisedBy(task))

/** Fulfilled after the original day, yet by the day that an extension or a reopening gave, and never handed in late. */
export const isFulfilledExtended = (task: FigureFacts): boolean =>
  isFulfilled(task) && !isHandedInBy(task, promisedBy(task)) && isHandedInBy(task, task.due) && !isLateDone(task)

/**
 * 是否逾期 on `today`: handed in late, or past its day without a promise kept. What was handed in by its day is not late while it
 * is reviewed (the unit's clock stopped), and later only when it was found kept in part or not at all, what was made a lasting duty only when that was decided after its day; what was
 * cancelled or no longer applies is never late.
 */
export function isLate(task: FigureFacts & Pick<Task, 'closedOn'>, today: string): boolean {
  if (!isCounted(task)) return false
  if (isLateDone(task)) return true
  if (isInReviewInTime(task)) return false
  if (task.status === 'closed' && task.outcome === 'ongoing') return daysLate(task) > 0
  const isPast = !!task.due && task.due < today
  const isHandedIn = !!task.completedOn && task.outcome !== 'partly' && task.outcome !== 'notFulfilled'
  return isPast && !isHandedIn
}

function isTallied(task: FigureFacts, tally: Tally, yesterday: string): boolean {
  if (tally === 'late') return isLateDone(task)
  if (!isDueBy(task, yesterday)) return false
  if (tally === 'due') return true
  return tally === 'onTime' ? isFulfilledOnTime(task) : isFulfilledExtended(task)
}

const isHandedInBy = (task: FigureFacts, day: string | null): boolean =>
  !!task.completedOn && !!day && handedInOn(task) <= day
