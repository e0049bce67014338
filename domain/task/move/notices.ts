import type { Task } from '../task'
import type { GuardContext } from './guards'
import type { Move } from './lifecycle'
import { findOpenRequest } from './request'

/** Somebody to be told; `to` names a group that the saving side resolves to people. */
export type NoticeGroup =
  | 'leadUnit'
  | 'handler'
  | 'leadHeads'
  | 'coordinators'
  | 'directors'
  | 'leaders'
  | 'supportingUnits'
/** A group, or one person by id. */
export type Told = NoticeGroup | { userId: string }
/** What is told of a change, and to whom; the saving side adds title, number and who made it. */
export type Tell = { to: readonly Told[]; kind: string; facts?: Record<string, string> }

const told: Partial<Record<Move, readonly NoticeGroup[]>> = {
  register: ['leadUnit', 'supportingUnits'],
  sign: ['handler', 'coordinators'],
  object: ['coordinators', 'directors'],
  submit: ['leadHeads'],
  withdraw: ['leadHeads'],
  approveUnit: ['coordinators'],
  approve: ['handler', 'leadHeads', 'directors'],
  sendBack: ['handler', 'leadHeads'],
  close: ['handler', 'leadHeads'],
  reopen: ['handler', 'leadHeads'],
  suspend: ['handler', 'leadHeads'],
  resume: ['handler', 'leadHeads'],
  cancel: ['handler', 'leadHeads'],
  carryOver: ['handler', 'leadHeads'],
  concludeYear: ['handler', 'leadHeads'],
}

/** Who is told of a move, with the words' facts; the actor itself is left out when the rows are written. */
export function tellMove(move: Move, task: Task, { input, dossier }: Pick<GuardContext, 'input' | 'dossier'>): Tell {
  const request = findOpenRequest(move, dossier)
  const reason = input.reason?.trim() ?? request?.reason ?? ''
  const asker = request ? [{ userId: request.askedBy }] : []
  return {
    to: [...groupsFor(move, task), ...asker],
    kind: kindFor(move, task),
    facts: { reason, ...signingDay(move, task) },
  }
}

const signingDay = (move: Move, { signDue }: Task): Record<string, string> =>
  move === 'register' && signDue ? { signDue } : {}

function groupsFor(move: Move, task: Task): readonly NoticeGroup[] {
  if (move === 'complete') return task.status === 'leaderReview' ? ['leaders'] : ['handler', 'leadHeads', 'directors']
  return told[move] ?? []
}

const kindFor = (move: Move, task: Task): string =>
  move === 'complete' && task.status === 'leaderReview' ? 'toLeader' : move
