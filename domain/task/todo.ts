import { addDays, addWorkingDays, dayOf, daysBetween, type SpecialDays } from '@/domain/calendar'
import type { Role } from '@/domain/people'
import { type Ask, reviewAsks } from './ask'
import { computeLight, type Light, type LightBounds, type LightColour, type LightFacts } from './light'
import { reviewStatuses, type Task, type TaskStatus } from './task'

export type TodoGroup = 'overdue' | 'soon' | 'returned' | 'month' | 'later'
export const todoGroups: readonly TodoGroup[] = ['overdue', 'soon', 'returned', 'month', 'later']

/** The four figures over the list; each is also a filter of it. */
export const todoCounts = ['overdue', 'soon', 'review', 'returned'] as const
export type TodoCount = (typeof todoCounts)[number]

/** A task as the to-do list reads it, with what it asks of the person. */
export type TodoFacts = LightFacts & Pick<Task, 'id' | 'stateSince'> & { ask: Ask }

export type TodoItem = { taskId: string; ask: Ask; light: Light; due: string | null; group: TodoGroup; percent: number }

/** Working days that a reviewer has, by level (DOMAIN: unit 2, office 5). */
export type ReviewLimits = { unit: number; office: number }
export const defaultReviewLimits: ReviewLimits = { unit: 2, office: 5 }

const limitOfRole: Partial<Record<Role, keyof ReviewLimits>> = { head: 'unit', coordinator: 'office' }

/** Working days that somebody of a role has for a review, 0 where there is no limit. */
export function reviewDaysOf(role: Role, limits: ReviewLimits): number {
  const level = limitOfRole[role]
  return level ? limits[level] : 0
}

/** By which of its fields a task was somebody's, and the states in which it then lies with others. */
export const handedOn: Partial<
  Record<Role, { by: 'handlerId' | 'leadUnitId' | 'completedBy'; statuses: readonly TaskStatus[] }>
> = {
  handler: { by: 'handlerId', statuses: reviewStatuses },
  head: { by: 'leadUnitId', statuses: ['officeReview', 'leaderReview'] },
  coordinator: { by: 'completedBy', statuses: ['leaderReview', 'done'] },
}

export type TodoContext = {
  bounds: LightBounds
  special: SpecialDays
  limits: ReviewLimits
}

/** The list entry for one task that waits for this person: what to do, by when, how urgent. */
export function planTodo(facts: TodoFacts, context: TodoContext): TodoItem {
  const { ask } = facts
  const due = dueOf(facts, context)
  const light = lightOf(facts, due, context)
  return { taskId: facts.id, ask, light, due, group: groupOf(ask, light, due, context.bounds), percent: facts.percent }
}

/** Light first, then date, then the order in which things were made. */
export function compareTodo(a: TodoItem, b: TodoItem): number {
  return (
    rank[a.light.colour] - rank[b.light.colour] ||
    (a.due ?? '9').localeCompare(b.due ?? '9') ||
    a.taskId.localeCompare(b.taskId)
  )
}

/** True when the entry belongs to a figure of the list; the first two are the groups of the same names. */
export function countsAs(item: TodoItem, count: TodoCount): boolean {
  if (count === 'overdue' || count === 'soon') return item.group === count
  return count === 'review' ? reviewAsks.includes(item.ask) : item.ask === 'amend' || item.ask === 'revise'
}

const rank: Record<LightColour, number> = { red: 1, yellow: 2, blue: 3, green: 4, grey: 5 }

function dueOf(facts: TodoFacts, { special, limits }: TodoContext): string | null {
  const { ask } = facts
  const since = dayOf(facts.stateSince)
  if (ask === 'sign') return facts.signDue
  if (ask === 'review') {
    if (facts.status === 'unitReview') return addWorkingDays(since, limits.unit, special)
    return facts.status === 'officeReview' ? addWorkingDays(since, limits.office, special) : null
  }
  if (ask === 'close' || ask === 'revise' || ask === 'register') return null
  return earlier(facts.due, facts.openOccurrenceDue)
}

const earlier = (a: string | null, b: string | null): string | null => (a && b ? (a < b ? a : b) : (a ?? b))

// A reviewer is judged by the reviewer's own limit, not by the task's date.
function lightOf(facts: TodoFacts, due: string | null, { bounds, special }: TodoContext): Light {
  if (facts.ask !== 'review' || !due) return computeLight(facts, bounds)
  const { today } = bounds
  if (due < today) return { colour: 'red', reason: 'overdue', count: daysBetween(due, today), late: 0 }
  const isSoon = due <= addDays(addWorkingDays(today, 2, special), -1)
  return isSoon
    ? { colour: 'yellow', reason: 'soon', count: daysBetween(today, due), late: 0 }
    : { colour: 'green', reason: 'inReview', count: 0, late: 0 }
}

function groupOf(ask: Ask, light: Light, due: string | null, { today, soonUntil }: LightBounds): TodoGroup {
  if (light.colour === 'red') return 'overdue'
  if (ask === 'amend' || ask === 'revise') return 'returned'
  if (light.colour === 'yellow' || (due && due <= soonUntil)) return 'soon'
  return due && due.slice(0, 7) <= today.slice(0, 7) ? 'month' : 'later'
}
