import { dayOf } from '@/domain/calendar'
import { Refusal } from '@/domain/refusal'
import { isOpenChange } from '../changing/change-request'
import { lapsesIn } from '../changing/stages'
import { keepClosure } from '../closure'
import { listDropped } from '../levels'
import type { Closure, Side, Task } from '../task'
import { findOpenRequest } from './asked'
import { asked } from './guards'
import { findMoveRow, type Move, type MoveOfTask, moveTable } from './lifecycle'
import type { MoveField } from './move-input'
import { leadsTo, type MoveCase, type MoveRow } from './move-row'
import type { Tell } from './notices'
import { settleRequests } from './request'
import { canSee, findStandingRefusal, isEntitled } from './standing'

export type MoveContext = Pick<MoveCase, 'dossier' | 'actor' | 'input' | 'facts'> & { now: string }

/** A decided change, to be saved whole: the task as it will be, the event's words, who is told, the closing it takes back. */
export type TaskChange = {
  task: Task
  action: Move
  note: string
  declared: Record<string, unknown>
  tell: Tell
  closure: Closure | null
  /** Where the actor stands in the task from now on. */
  side: Side | undefined
  /** What becomes of the requests that stood open. */
  settled: { id: string; state: 'agreed' | 'lapsed' }[]
  /** The requests to move something of the task that are void from now on. */
  lapsed: string[]
}

/**
 * Decides one move of one task: state, standing, then guards. Gives the change; saves nothing.
 * Throws `Refusal`: notFound (may not see it), moveNotFromHere, moveNotYours, issuerElsewhere, or the guard's own.
 */
export function decideMove(move: Move, context: MoveContext): TaskChange {
  const { dossier, actor, input, now } = context
  if (!canSee(dossier, actor)) throw new Refusal('notFound')
  const row = findMoveRow(move, dossier.task.status)
  if (!row) throw new Refusal('moveNotFromHere')
  const of = caseOf(row, context)
  const refusal = findStandingRefusal(row.who, dossier, actor) ?? findGuardRefusal(row, of)
  if (refusal) throw refusal
  const task = changeTask(row, of, now)
  return {
    task,
    action: move,
    side: row.side,
    settled: settleRequests(dossier, { move, status: task.status }),
    lapsed: lapsesIn(task.status) ? dossier.changes.filter(isOpenChange).map(({ id }) => id) : [],
    note: input.reason?.trim() ?? '',
    declared: Object.assign(sayDropped(row, of), ...row.guards.map((guard) => guard.declares?.(of))),
    tell: tellMove(row, of, task),
    closure: move === 'reopen' ? keepClosure(dossier.task, actor.userId, input.reason ?? '', of.today) : null,
  }
}

/** The rows open to this actor in this state, before the guards, save what nobody has asked for: what the page shows as buttons. */
export const listOpenMoves = ({ dossier, actor }: Pick<MoveContext, 'dossier' | 'actor'>): MoveOfTask[] =>
  moveTable.filter(
    ({ move, from, who, guards }) =>
      from.includes(dossier.task.status) &&
      canSee(dossier, actor) &&
      isEntitled(who, dossier, actor) &&
      (!guards.includes(asked) || findOpenRequest(move, dossier) !== undefined),
  )

/** The refusal that a move would meet now however its form were filled in, or null; the page says it beside the disabled button. */
export function findObstacle(row: MoveRow, context: MoveContext): Refusal | null {
  return first(row, (guard) => guard.obstacle?.(caseOf(row, context)))
}

/** The fields that the form of a move asks for now, in the order of its guards. */
export function listFields(row: MoveRow, context: MoveContext): MoveField[] {
  const of = caseOf(row, context)
  return [...new Set(row.guards.flatMap(({ field, isAsked }) => (field && (isAsked?.(of) ?? true) ? [field] : [])))]
}

/** Those of some answers to a field that no guard of the move finds wrong. */
export const listAnswers = <Answer extends string>(
  row: MoveRow,
  context: MoveContext,
  field: MoveField,
  answers: readonly Answer[],
): Answer[] =>
  answers.filter((answer) => {
    const of = { ...caseOf(row, context), input: { [field]: answer } }
    return !first(row, (guard) => (guard.field === field ? guard.mistake?.(of) : null))
  })

const caseOf = (row: MoveRow, { now, ...context }: MoveContext): MoveCase => ({
  ...context,
  move: row.move,
  side: row.side,
  leadsTo: leadsTo(row, context.dossier),
  today: dayOf(now),
})

const findGuardRefusal = (row: MoveRow, of: MoveCase): Refusal | null =>
  first(row, (guard) => guard.obstacle?.(of) ?? guard.mistake?.(of))

function first(
  { guards }: MoveRow,
  find: (guard: MoveRow['guards'][number]) => Refusal | null | undefined,
): Refusal | null {
  for (const guard of guards) {
    const refusal = find(guard)
    if (refusal) return refusal
  }
  return null
}

function sayDropped({ byLevels }: MoveRow, { dossier, leadsTo: after }: MoveCase): Record<string, unknown> {
  const levels = byLevels ? listDropped(dossier.task.status, after) : []
  return levels.length ? { withoutLevels: levels } : {}
}

function changeTask(row: MoveRow, of: MoveCase, now: string): Task {
  const before = of.dossier.task
  const status = of.leadsTo
  const stateSince = status === before.status ? before.stateSince : now
  return { ...before, status, stateSince, ...row.sets?.(before, of) }
}

function tellMove({ move, tells }: MoveRow, { input, dossier }: MoveCase, after: Task): Tell {
  const { to, kind } = typeof tells === 'function' ? tells(after) : { to: tells, kind: move }
  const request = findOpenRequest(move, dossier)
  const asker = request ? [{ userId: request.askedBy }] : []
  const reason = input.reason?.trim() ?? request?.reason ?? ''
  const { status, signDue } = after
  return { to: [...to, ...asker], kind, facts: { reason, ...(status === 'assigned' && signDue ? { signDue } : {}) } }
}
