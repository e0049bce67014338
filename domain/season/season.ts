import type { TaskStatus } from '../task/task'

/** A feedback season (反馈期): an office asks for one report on each running task that it covers, as of a day and by a day. */
export type Season = {
  id: string
  /** The body whose office runs it. */
  unitId: string
  name: string
  /** The day that reports tell of, and the last one to report. */
  asOf: string
  due: string
  note: string
  /** Which tasks it was begun for, as the ledger's address says it; '' for all. */
  filter: string
  startedBy: string
  startedAt: string
  startedDeputyFor: string
  closedBy: string | null
  closedAt: string | null
  /** The figures as they stood at its closing; they never change. */
  frozen: UnitReturns[] | null
}

/** What one task owes to a season. */
export type Return = {
  id: string
  seasonId: string
  taskId: string
  /** The season's last day, or a later one where it was sent back. */
  due: string
  updateId: string | null
  filedAt: string | null
  reviewedAt: string | null
  reviewedBy: string | null
  /** Why the office sent it back; '' unless it waits to be filed again. */
  returnNote: string
  /** What was sent back had been filed after its day. */
  wasLate: boolean
  /** How it stood each time before it was sent back, the first time first. */
  sentBack: SentBack[]
}

/** `at`: when it was sent back. */
export type SentBack = Pick<Return, 'due' | 'filedAt' | 'wasLate'> & { at: string }

/** 未报, 已报, 已审; `released`: no report is owed any more, since the task is not under way. */
export const returnStates = ['unreported', 'reported', 'reviewed', 'released'] as const
export type ReturnState = (typeof returnStates)[number]

/**
 * What a unit owes to a season and has done: the four states add up to `total`. `overdue`: owed after its day; `late`: filed after its day;
 * `lastFiledOn`: the newest day on which anything was filed.
 */
export type UnitReturns = Record<ReturnState, number> & {
  unitId: string
  unitName: string
  unitPath: string
  total: number
  overdue: number
  late: number
  lastFiledOn: string | null
}

type Standing = Pick<Return, 'filedAt' | 'reviewedAt'>

/** Where a return stands, by what was filed and by the state of its task today. */
export function stateOfReturn({ filedAt, reviewedAt }: Standing, status: TaskStatus): ReturnState {
  if (reviewedAt) return 'reviewed'
  if (filedAt) return 'reported'
  return status === 'inProgress' ? 'unreported' : 'released'
}
