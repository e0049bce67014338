import type { Actor, Role } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { isGiven } from '@/domain/scope'
import { type Entitled, findStandingRefusal, type PlacedDossier } from '../move/standing'

/** What somebody wrote on a task's page (留言): no report, so that it counts in no figure and moves no light. Never edited. */
export type Comment = {
  id: string
  taskId: string
  text: string
  userId: string
  unitId: string
  role: Role
  /** Whom the author stood in for, '' for nobody. */
  deputyFor: string
  at: string
  /** When its author took it back: on record from then on, its text shown to nobody. */
  takenBackAt: string | null
}

/** Who comments: whoever acts for the unit that leads or supports the task, or for the office over it. An auditor writes nothing. */
const commenters: Entitled = [
  ...(['handler', 'head', 'coordinator', 'director', 'leader'] as const).map((role) => [role, 'leadUnit'] as const),
  ['handler', 'supportingUnit'],
  ['head', 'supportingUnit'],
  ['coordinator', 'oversight'],
  ['director', 'oversight'],
  ['leader', 'oversight'],
]

/** What stands against a comment on a task, or null: issuerElsewhere, moveNotYours; moveNotFromHere before it was given to a unit. */
export const findCommentRefusal = (dossier: PlacedDossier, actor: Actor): Refusal | null =>
  findStandingRefusal(commenters, dossier, actor) ?? findWatchRefusal(dossier)

/** What stands against watching a task that one sees, or null: a plan in the making is nobody's task yet. */
export const findWatchRefusal = ({ task }: Pick<PlacedDossier, 'task'>): Refusal | null =>
  isGiven(task) ? null : new Refusal('moveNotFromHere')

/** What stands against taking a comment back, or null: moveNotYours of another's and to one who writes none there now, commentTakenBack. */
export function findCommentBackRefusal(
  { userId, takenBackAt }: Pick<Comment, 'userId' | 'takenBackAt'>,
  dossier: PlacedDossier,
  actor: Actor,
): Refusal | null {
  if (userId !== actor.userId) return new Refusal('moveNotYours')
  return findStandingRefusal(commenters, dossier, actor) ?? (takenBackAt ? new Refusal('commentTakenBack') : null)
}
