import type { DeadlineKind } from '@/domain/task/task'
import { textChanged } from './changed-text'
import type { CommitmentStatus, Reason } from './plan'

/** Below this confidence of the reader a person must look at a commitment before the plan is confirmed. */
export const doubtBelow = 0.7

export type Doubt = 'textChanged' | 'confidence' | 'weakVerb' | 'deadlineWords' | 'impossibleDay' | 'unitLikeness'
type Facts = { status: CommitmentStatus; confidence: number; why: readonly Reason[] }
type Drafted = { deadlineKind: DeadlineKind; deadlineWords: string; leadUnitId?: string | null }

/** Why a proposed commitment must be looked at: a sentence that a newer text says otherwise, weak words, an until-when that is no date or a day that no calendar has, or a lead unit that is only alike by name, a reader that is not sure. Empty once a person decided. */
export function listDoubts({ status, confidence, why }: Facts, task: Drafted | null | undefined): Doubt[] {
  if (status !== 'proposed') return []
  const isUnsure = confidence < doubtBelow
  const isWeak = isUnsure && why.some(({ rule }) => rule === 'weakVerb')
  const hasVagueDeadline = task?.deadlineKind === 'unset' && task.deadlineWords !== ''
  const isImpossible =
    hasVagueDeadline && why.some(({ rule, words }) => rule === 'impossibleDay' && words === task.deadlineWords)
  return [
    ...(why.some(({ rule }) => rule === textChanged) ? ([textChanged] as const) : []),
    ...(isWeak ? (['weakVerb'] as const) : []),
    ...(isImpossible ? (['impossibleDay'] as const) : hasVagueDeadline ? (['deadlineWords'] as const) : []),
    ...(task?.leadUnitId && why.some(({ rule }) => rule === 'unitLikeness') ? (['unitLikeness'] as const) : []),
    ...(isUnsure && !isWeak ? (['confidence'] as const) : []),
  ]
}
