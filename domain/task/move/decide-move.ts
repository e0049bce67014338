import { addWorkingDays, dayOf, type SpecialDays } from '@/domain/calendar'
import { Refusal } from '@/domain/refusal'
import { daysLate, keepClosure } from '../closure'
import type { Closure, Outcome, Side, Task, TaskStatus } from '../task'
import { asksWaiver, type GuardContext, guards } from './guards'
import { findMoveRow, type Move, type MoveRow, moveTable } from './lifecycle'
import { type Tell, tellMove } from './notices'
import { findOpenRequest, settleRequests } from './request'
import { canSee, findStandingRefusal, isEntitled } from './standing'

export type MoveContext = GuardContext & {
  now: string
  special: SpecialDays
  signWithin: number
}

/** A decided change, to be saved whole: the task as it will be, the event's words, who is told, the closing it takes back. */
export type TaskChange = {
  task: Task
  action: Move
  note: string
  declared: Record<string, string>
  tell: Tell
  closure: Closure | null
  /** Where the actor stands in the task from now on. */
  side: Side | null
  /** What becomes of the requests that stood open. */
  settled: { id: string; state: 'agreed' | 'lapsed' }[]
}

/**
 * Decides one move of one task: state, standing, then guards. Gives the change; saves nothing.
 * Throws `Refusal`: notFound (may not see it), moveNotFromHere, moveNotYours, issuerElsewhere, or the guard's own.
 */
export function decideMove(move: Move, context: MoveContext): TaskChange {
  const { dossier, actor } = context
  if (!canSee(dossier.units, actor)) throw new Refusal('notFound')
  const row = findMoveRow(move, dossier.task.status)
  if (!row) throw new Refusal('moveNotFromHere', { move, status: dossier.task.status })
  const refusal = findStandingRefusal(row.who, dossier, actor, { move })
  if (refusal) throw refusal
  const today = dayOf(context.now)
  for (const guard of row.guards) guards[guard]({ ...context, row, today })
  const task = changeTask(row, context, today)
  return {
    task,
    action: move,
    side: row.side ?? null,
    settled: settleRequests(dossier, { move, status: task.status }),
    note: context.input.reason?.trim() ?? '',
    declared: listDeclared(row, context),
    tell: tellMove(move, task, context),
    closure: move === 'reopen' ? keepClosure(dossier.task, actor.userId, context.input.reason ?? '', today) : null,
  }
}

/** The rows open to this actor in this state, before the guards, save what nobody has asked for: what the page shows as buttons. */
export const listOpenMoves = ({ dossier, actor }: Pick<MoveContext, 'dossier' | 'actor'>): MoveRow[] =>
  moveTable.filter(
    (row) =>
      row.from.includes(dossier.task.status) &&
      canSee(dossier.units, actor) &&
      isEntitled(row.who, dossier, actor) &&
      (!row.guards.includes('asked') || findOpenRequest(row.move, dossier) !== undefined),
  )

/** The refusal that a move would meet now if its form were filled in well, or null; the page says it beside the disabled button. */
export function findObstacle(row: MoveRow, context: MoveContext): Refusal | null {
  const asked = new Set([
    'reasonGiven',
    'handlerNamed',
    'outcomeChosen',
    'newDueGiven',
    'nonSecret',
    'outcomeUnfulfilled',
  ])
  try {
    for (const guard of row.guards)
      if (!asked.has(guard))
        guards[guard]({ ...context, row, input: { ...context.input, waiver: 'x' }, today: dayOf(context.now) })
    return null
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

// What a person vouched for with the move and no field of the task keeps: who agreed, that nothing is secret, why one checked oneself.
function listDeclared(row: MoveRow, { input, dossier, actor }: MoveContext): Record<string, string> {
  const { nonSecret, waiver } = input
  const request = row.guards.includes('asked') ? findOpenRequest(row.move, dossier) : undefined
  return {
    ...(request ? { askedBy: request.askedBy, askedWith: request.reason } : {}),
    ...(row.fields.includes('nonSecret') && nonSecret ? { nonSecret: 'yes' } : {}),
    ...(asksWaiver(row, dossier, actor) && waiver ? { waiver: waiver.trim() } : {}),
  }
}

function changeTask(row: MoveRow, context: MoveContext, today: string): Task {
  const before = context.dossier.task
  const status = nextStatus(row, before)
  const task = {
    ...before,
    status,
    stateSince: status === before.status ? before.stateSince : context.now,
  }
  return { ...task, ...effects(row.move, before, context, today) }
}

function nextStatus(row: MoveRow, task: Task): TaskStatus {
  if (row.to === 'same') return task.status
  if (row.to === 'held') return task.heldStatus ?? 'inProgress'
  return row.move === 'complete' && (task.needsLeader || task.priority === 'key') ? 'leaderReview' : row.to
}

function effects(
  move: Move,
  task: Task,
  { input, actor, special, signWithin }: MoveContext,
  today: string,
): Partial<Task> {
  const reason = input.reason?.trim() ?? ''
  const outcome = (input.outcome as Outcome | undefined) ?? null
  switch (move) {
    case 'register':
      return {
        assignedOn: today,
        signDue: addWorkingDays(today, signWithin, special),
        originalDue: task.originalDue ?? task.due,
        returnNote: null,
      }
    case 'sign':
      return { handlerId: input.handlerId ?? null, signedOn: today }
    case 'object':
      return { objected: true, returnNote: reason }
    case 'submit':
      return { submittedOn: today, submittedBy: actor.userId, returnNote: null }
    case 'withdraw':
      return { submittedOn: null, submittedBy: null }
    case 'sendBack':
      return { returnNote: reason, submittedOn: null }
    case 'complete':
      return {
        completedBy: actor.userId,
        ...(task.needsLeader || task.priority === 'key' ? {} : { completedOn: today }),
      }
    case 'approve':
      return { completedOn: today }
    case 'close':
      return { closedOn: today, closedBy: actor.userId, outcome }
    case 'reopen':
      return {
        due: input.due ?? task.due,
        originalDue: task.originalDue ?? task.due,
        completedOn: null,
        closedOn: null,
        closedBy: null,
        outcome: null,
        submittedOn: null,
        returnNote: reason,
        reopenedOn: today,
        lateBefore: Math.max(task.lateBefore, daysLate(task)),
      }
    case 'suspend':
      return { heldStatus: task.status }
    case 'resume':
      return { heldStatus: null }
    case 'carryOver':
    case 'concludeYear':
      return { closedOn: today, closedBy: actor.userId, outcome }
    default:
      return {}
  }
}
