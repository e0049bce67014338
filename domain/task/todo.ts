import { addDays, addWorkingDays, dayOf, daysBetween, type SpecialDays } from '@/domain/calendar'
import type { Role } from '@/domain/people'
import { type Ask, reviewAsks } from './ask'
import { computeLight, type Light, type LightBounds, type LightColour, type LightFacts } from './light'
import { reviewStatuses, type Task, type TaskStatus } from './task'

/** `decide`: what lies with a leader or director and nobody else takes on; `behind`: red for its pace alone, before its day. */
export type TodoGroup = 'decide' | 'overdue' | 'behind' | 'soon' | 'returned' | 'month' | 'later'
export const todoGroups: readonly TodoGroup[] = ['decide', 'overdue', 'behind', 'soon', 'returned', 'month', 'later']

/** The four figures over the list; each is also a filter of it. `overdue` counts the red lights. */
export const todoCounts = ['overdue', 'soon', 'review', 'returned'] as const
export type TodoCount = (typeof todoCounts)[number]

/** A task as the to-do list reads it, with what it asks of the person. */
export type TodoFacts = LightFacts &
  Pick<Task, 'id' | 'number' | 'stateSince'> & {
    ask: Ask
    askedAt: string | null
    /** The request that waits longest for the person to settle it, and since when it lies there. */
    changeId: string | null
    changeSince: string | null
    role: Role
  }

export type TodoItem = {
  taskId: string
  number: string | null
  ask: Ask
  light: Light
  due: string | null
  group: TodoGroup
  percent: number
  /** The day since when it lies with the person: a decision has no due day, it has waited. */
  since: string
  /** The request to be settled. */
  changeId: string | null
}

/** Working days that a reviewer has, by level (DOMAIN: unit 2, office 5). */
export type ReviewLimits = { unit: number; office: number }
export const defaultReviewLimits: ReviewLimits = { unit: 2, office: 5 }

const limitOfRole: Partial<Record<Role, keyof ReviewLimits>> = { head: 'unit', coordinator: 'office' }

/** Working days that somebody of a role has for a review, 0 where there is no limit. */
export function reviewDaysOf(role: Role, limits: ReviewLimits): number {
  const level = limitOfRole[role]
  return level ? limits[level] : 0
}

/** The last day of the review in which a task stands, null where it stands in none or none is set (a leader's). */
export function reviewDueOf(
  { status, stateSince }: Pick<Task, 'status' | 'stateSince'>,
  limits: ReviewLimits,
  special: SpecialDays,
): string | null {
  const days = status === 'unitReview' ? limits.unit : status === 'officeReview' ? limits.office : null
  return days === null ? null : addWorkingDays(dayOf(stateSince), days, special)
}

/** By which of its fields a task was somebody's, and the states in which it then lies with others. */
export const handedOn: Partial<
  Record<Role, { by: 'handlerId' | 'leadUnitId' | 'completedBy'; statuses: readonly TaskStatus[] }>
> = {
  handler: { by: 'handlerId', statuses: reviewStatuses },
  head: { by: 'leadUnitId', statuses: ['draft', 'officeReview', 'leaderReview'] },
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
  const since = sinceOf(facts)
  const group = groupOf(facts, light, due, context.bounds)
  return {
    taskId: facts.id,
    number: facts.number,
    ask,
    light,
    due,
    group,
    percent: facts.percent,
    since,
    changeId: isOfChange(ask) ? facts.changeId : null,
  }
}

const isOfChange = (ask: Ask): boolean => ask === 'settle' || ask === 'hear'

function sinceOf({ ask, askedAt, changeSince, stateSince }: TodoFacts): string {
  return dayOf((ask === 'answer' && askedAt) || (isOfChange(ask) && changeSince) || stateSince)
}

const byNumber = new Intl.Collator('zh', { numeric: true })

/** Decisions first, the longest waiting before the others; then by light and date, then by number as in the report. */
export function compareTodo(a: TodoItem, b: TodoItem): number {
  const [first, second] = [a, b].map(({ group, since }) => (group === 'decide' ? since : '9')) as [string, string]
  return (
    first.localeCompare(second) ||
    rank[a.light.colour] - rank[b.light.colour] ||
    (a.due ?? '9').localeCompare(b.due ?? '9') ||
    byNumber.compare(a.number ?? '', b.number ?? '') ||
    a.taskId.localeCompare(b.taskId)
  )
}

/** True when the entry belongs to a figure of the list. */
export function countsAs(item: TodoItem, count: TodoCount): boolean {
  if (count === 'overdue') return item.light.colour === 'red'
  if (count === 'soon') return item.group === count
  return count === 'review' ? reviewAsks.includes(item.ask) : item.ask === 'amend' || item.ask === 'revise'
}

const rank: Record<LightColour, number> = { red: 1, yellow: 2, blue: 3, green: 4, grey: 5 }

function dueOf(facts: TodoFacts, { special, limits }: TodoContext): string | null {
  const { ask } = facts
  if (ask === 'sign') return facts.signDue
  if (ask === 'review') return reviewDueOf(facts, limits, special)
  if (isOfChange(ask)) return settleDueOf(facts, limits, special)
  if (ask === 'close' || ask === 'revise' || ask === 'register') return null
  return earlier(facts.due, facts.openOccurrenceDue)
}

/** The last day to sign or decide a request, by the reviewer's own limit; a director and a leader have none. */
function settleDueOf(facts: TodoFacts, limits: ReviewLimits, special: SpecialDays): string | null {
  const days = reviewDaysOf(facts.role, limits)
  return days ? addWorkingDays(sinceOf(facts), days, special) : null
}

const earlier = (a: string | null, b: string | null): string | null => (a && b ? (a < b ? a : b) : (a ?? b))

// A reviewer is judged by the reviewer's own limit, not by the task's date.
function lightOf(facts: TodoFacts, due: string | null, { bounds, special }: TodoContext): Light {
  if ((facts.ask !== 'review' && !isOfChange(facts.ask)) || !due) return computeLight(facts, bounds)
  const { today } = bounds
  if (due < today) return { colour: 'red', reason: 'overdue', count: daysBetween(due, today), late: 0 }
  const isSoon = due <= addDays(addWorkingDays(today, 2, special), -1)
  return isSoon
    ? { colour: 'yellow', reason: 'soon', count: daysBetween(today, due), late: 0 }
    : { colour: 'green', reason: 'inReview', count: 0, late: 0 }
}

const decisions: readonly Ask[] = ['answer', 'close', 'register']

function groupOf({ ask, status }: TodoFacts, light: Light, due: string | null, bounds: LightBounds): TodoGroup {
  const { today, soonUntil } = bounds
  if (decisions.includes(ask) || (ask === 'review' && status === 'leaderReview')) return 'decide'
  if (isOfChange(ask) && due === null) return 'decide'
  if (light.colour === 'red') return light.reason === 'farBehind' ? 'behind' : 'overdue'
  if (ask === 'amend' || ask === 'revise') return 'returned'
  if (light.colour === 'yellow' || (due && due <= soonUntil)) return 'soon'
  return due && due.slice(0, 7) <= today.slice(0, 7) ? 'month' : 'later'
}
