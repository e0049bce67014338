import { daysBetween } from '@/domain/calendar'
import type { Closure, Task } from './task'

type Finish = Pick<Task, 'due' | 'submittedOn' | 'completedOn' | 'closedOn'>

/**
 * Days by which a finished task came after its due day, 0 in time or without one. What counts is the day it was handed in;
 * of one that was concluded without ever being handed in, the day it was closed.
 */
export function daysLate({ due, submittedOn, completedOn, closedOn }: Finish): number {
  const stopped = submittedOn ?? completedOn ?? closedOn
  return due && stopped && stopped > due ? daysBetween(due, stopped) : 0
}

/** What a reopening keeps of the closing it takes back: when, how, by whom, against which day. */
export function keepClosure(task: Task, reopenedBy: string, reason: string, today: string): Closure {
  const { outcome, due, percent, submittedOn, submittedBy, completedOn, completedBy, closedOn, closedBy } = task
  const kept = { outcome, due, percent, submittedOn, submittedBy, completedOn, completedBy, closedOn, closedBy }
  return { ...kept, taskId: task.id, reopenedOn: today, reopenedBy, reason: reason.trim() }
}
