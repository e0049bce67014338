import { rememberUntilChange } from '@/db/engine/remember'
import { listPendingPlans, type PendingPlan } from '@/db/plan/list-pending-plans'
import { listFinishedSince, listHandedOn, listTodoFacts, listTodoRows, type TodoRow } from '@/db/task/list-todo'
import { addDays, dayOf, type SpecialDays, workingDaysBetween, workingDaysLeft } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { can } from '@/domain/policy'
import { computeFinishedLight, type Light } from '@/domain/task/light'
import {
  compareTodo,
  countsAs,
  planTodo,
  type ReviewLimits,
  type TodoCount,
  type TodoGroup,
  type TodoItem,
  todoCounts,
  todoGroups,
} from '@/domain/task/todo'
import { loadLightRules } from '../settings/load-light-rules'

export type { PendingPlan } from '@/db/plan/list-pending-plans'
export type TodoLine = TodoItem & { row: TodoRow; workingDaysLeft: number | null; isOwnUnit: boolean }
export type HandedOn = TodoRow & { workingDays: number }

export type Todo = {
  today: string
  limits: ReviewLimits
  counts: Record<TodoCount, number>
  /** Days of the longest overdue entry; entries due today. */
  longest: number
  dueToday: number
  /** Entries due on each day of the week around today. */
  dueByDay: Record<string, number>
  total: number
  /** Entries that the chosen figure holds, of which `lines` is one page. */
  shown: number
  lines: TodoLine[]
  /** Entries of each group among those shown, on whichever page. */
  byGroup: Record<TodoGroup, number>
  plans: PendingPlan[]
  handedOn: HandedOn[]
  finished: (TodoRow & { light: Light })[]
}

export const todoPageSize = 50
const sideSize = 5
const recentDays = 30

/**
 * What waits for this person: entries by light and date, the four figures, plans to confirm or register, what lies with
 * others, what was finished lately. `only` keeps the entries of one figure; `page` counts from 1. An administrator and an
 * auditor have none.
 */
export async function viewTodo(
  actor: Actor,
  { only, page }: { only: TodoCount | null; page: number },
  now: string,
): Promise<Todo> {
  const { today, special, limits } = await loadLightRules(now)
  const items = await listItems(actor, now)
  const chosen = only ? items.filter((item) => countsAs(item, only)) : items
  const start = (page - 1) * todoPageSize
  const [lines, plans, handedOn, finished] = await Promise.all([
    addRows(actor, chosen.slice(start, start + todoPageSize), today, special),
    listPendingPlans(actor),
    listHandedOn(actor, sideSize),
    listFinishedSince(actor, addDays(today, -recentDays), sideSize),
  ])
  return {
    today,
    limits,
    ...countAll(items, today),
    total: items.length,
    shown: chosen.length,
    lines,
    byGroup: countByGroup(chosen),
    plans,
    handedOn: handedOn.map((row) => ({
      ...row,
      workingDays: workingDaysBetween(dayOf(row.stateSince), today, special),
    })),
    finished: finished.map((row) => ({ ...row, light: computeFinishedLight(row) })),
  }
}

/** Every entry of this person's list, sorted. The head of every page counts them, so they are kept until anything changes. */
export async function listItems(actor: Actor, now: string): Promise<TodoItem[]> {
  if (!can(actor, 'haveTodo')) return []
  const { today, special, limits, bounds } = await loadLightRules(now)
  return rememberUntilChange(`todo ${actor.userId} ${actor.membershipId} ${today}`, async () => {
    const facts = await listTodoFacts(actor, bounds)
    return facts.map((each) => planTodo(each, { bounds, special, limits })).sort(compareTodo)
  })
}

function countAll(items: TodoItem[], today: string): Pick<Todo, 'counts' | 'longest' | 'dueToday' | 'dueByDay'> {
  const pairs = todoCounts.map((name) => [name, items.filter((item) => countsAs(item, name)).length])
  const late = items.filter(({ light }) => light.reason === 'overdue' || light.reason === 'signOverdue')
  return {
    counts: Object.fromEntries(pairs) as Record<TodoCount, number>,
    longest: Math.max(0, ...late.map(({ light }) => light.count)),
    dueToday: items.filter(({ due, group }) => due === today && group === 'soon').length,
    dueByDay: countByDay(items, addDays(today, -6), addDays(today, 6)),
  }
}

const countByGroup = (items: TodoItem[]): Record<TodoGroup, number> =>
  Object.fromEntries(todoGroups.map((name) => [name, items.filter(({ group }) => group === name).length])) as Record<
    TodoGroup,
    number
  >

function countByDay(items: TodoItem[], from: string, to: string): Record<string, number> {
  const days: Record<string, number> = {}
  for (const { due } of items) if (due && due >= from && due <= to) days[due] = (days[due] ?? 0) + 1
  return days
}

async function addRows(actor: Actor, items: TodoItem[], today: string, special: SpecialDays): Promise<TodoLine[]> {
  const rows = await listTodoRows(items.map(({ taskId }) => taskId))
  return items.flatMap((item) => {
    const row = rows.get(item.taskId)
    if (!row) return []
    const left = workingDaysLeft(today, item.due, special)
    return [{ ...item, row, workingDaysLeft: left, isOwnUnit: row.leadUnitId === actor.unitId }]
  })
}
