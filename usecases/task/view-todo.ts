import { keepByTask } from '@/db/engine/keep-by-task'
import { rememberUntilChange } from '@/db/engine/remember'
import { listPendingPlans, type PendingPlan } from '@/db/plan/list-pending-plans'
import { listFinishedSince, listHandedOn, listTodoFacts, listTodoRows, type TodoRow } from '@/db/task/list-todo'
import { addDays, dayOf, type SpecialDays, workingDaysBetween, workingDaysLeft } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { findAwaitedPlans } from '@/domain/plan/plan-rights'
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
import { loadLightTerms } from '../settings/load-light-terms'
import { type AskedFirst, listAskedFirst } from './urging/list-asked'

export type TodoLine = TodoItem & {
  row: TodoRow
  workingDaysLeft: number | null
  workingDaysWaited: number
  isOwnUnit: boolean
}
/** A pending plan; one that was sent to be registered has waited since a day. */
export type TodoPlan = PendingPlan & { since: string | null; workingDaysWaited: number }
export type HandedOn = TodoRow & { workingDays: number }

export type Todo = {
  today: string
  /** Slips and leaders' notes, before all else. */
  first: AskedFirst
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
  /** Entries to sign for, which can be signed together. */
  signing: number
  plans: TodoPlan[]
  handedOn: HandedOn[]
  finished: (TodoRow & { light: Light })[]
}

export const todoPageSize = 50
const sideSize = 5
const recentDays = 30

/**
 * What waits for this person: entries by light and date, the four figures, plans to confirm or register, what lies with
 * others, what was finished lately. `only` keeps the entries of one figure; `page` counts from 1; `also` is a task that is on
 * the page wherever its entry stands among them. An administrator and an auditor have none.
 */
export async function viewTodo(
  actor: Actor,
  { only, page, also }: { only: TodoCount | null; page: number; also?: string },
  now: string,
): Promise<Todo> {
  const { today, special, limits } = await loadLightTerms(now)
  const items = await listItems(actor, now)
  const chosen = only ? items.filter((item) => countsAs(item, only)) : items
  const start = (page - 1) * todoPageSize
  const onPage = chosen.slice(start, start + todoPageSize)
  const beyond = chosen.filter((item) => also && item.taskId === also && !onPage.includes(item))
  const [first, lines, plans, { handedOn, finished }] = await Promise.all([
    listAskedFirst(actor, now),
    addRows(actor, [...onPage, ...beyond], today, special),
    listOwnPendingPlans(actor),
    listBeside(actor, today),
  ])
  return {
    today,
    limits,
    ...countAll(items, today),
    first,
    total: items.length,
    shown: chosen.length,
    lines,
    byGroup: countByGroup(chosen),
    signing: items.filter(({ ask }) => ask === 'sign').length,
    plans: plans.map((plan) => ({ ...plan, ...countWait(plan, today, special) })),
    handedOn: handedOn.map((row) => ({
      ...row,
      workingDays: workingDaysBetween(dayOf(row.stateSince), today, special),
    })),
    finished: finished.map((row) => ({ ...row, light: computeFinishedLight(row) })),
  }
}

// As the entries themselves: kept until anything changes.
const listBeside = (actor: Actor, today: string) =>
  rememberUntilChange(`beside todo ${actor.userId} ${actor.membershipId} ${today}`, async () => {
    const [handedOn, finished] = await Promise.all([
      listHandedOn(actor, sideSize),
      listFinishedSince(actor, addDays(today, -recentDays), sideSize),
    ])
    return { handedOn, finished }
  })

function countWait({ confirmedAt }: PendingPlan, today: string, special: SpecialDays) {
  const since = confirmedAt && dayOf(confirmedAt)
  return { since, workingDaysWaited: since ? workingDaysBetween(since, today, special) : 0 }
}

/** The plans that wait for this person to confirm or register them. */
export async function listOwnPendingPlans(actor: Actor): Promise<PendingPlan[]> {
  const awaited = findAwaitedPlans(actor)
  return awaited ? listPendingPlans(awaited) : []
}

/** Every entry of this person's list, sorted. The head of every page counts them, so they are kept and a changed task's alone made anew. */
export async function listItems(actor: Actor, now: string): Promise<TodoItem[]> {
  if (!can(actor, 'haveTodo')) return []
  const { today, special, limits, bounds } = await loadLightTerms(now)
  const load = async (taskIds?: string[]) => {
    const facts = await listTodoFacts(actor, bounds, taskIds)
    return facts.map((each) => planTodo(each, { bounds, special, limits })).sort(compareTodo)
  }
  return keepByTask(`todo ${actor.userId} ${actor.membershipId}`, today, { load, compare: compareTodo })
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
    const waited = workingDaysBetween(item.since, today, special)
    return [
      { ...item, row, workingDaysLeft: left, workingDaysWaited: waited, isOwnUnit: row.leadUnitId === actor.unitId },
    ]
  })
}
