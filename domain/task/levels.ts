import { Refusal } from '@/domain/refusal'
import type { TaskStatus } from './task'

/** What a small office may do without, one by one: the head's review, the office's, and a director apart who closes. */
export const reviewLevels = ['unit', 'office', 'closing'] as const
export type ReviewLevel = (typeof reviewLevels)[number]
/** The levels that a body keeps for the tasks of its reports. */
export type Levels = Readonly<Record<ReviewLevel, boolean>>
export const allLevels: Levels = { unit: true, office: true, closing: true }

/** Passes levels of which one review at least is left, so that nobody's work is taken as done unseen. Throws `Refusal` levelsNoReview. */
export function ensureReviewed(levels: Levels): void {
  if (!levels.unit && !levels.office) throw new Refusal('levelsNoReview', {}, 'office')
}

type Standing = { task: { status: TaskStatus }; levels: Levels }

/** True where the head reviews for the unit; a task that lies there already is still reviewed there. `db/sql/levels-sql.ts` says the same as a query. */
export const keepsUnit = ({ task, levels }: Standing): boolean => levels.unit || task.status === 'unitReview'

/** True where the office reviews; likewise. */
export const keepsOffice = ({ task, levels }: Standing): boolean => levels.office || task.status === 'officeReview'

const dropped: Record<ReviewLevel, (before: TaskStatus, after: TaskStatus) => boolean> = {
  unit: (before, after) => before === 'inProgress' && after !== 'unitReview',
  office: (before, after) => before === 'unitReview' && after !== 'officeReview',
  closing: (_before, after) => after === 'closed',
}

/** The levels that handing in or approving a task went past, since the body does without them: what form and log say of it. */
export const listDropped = (before: TaskStatus, after: TaskStatus): ReviewLevel[] =>
  reviewLevels.filter((level) => dropped[level](before, after))
