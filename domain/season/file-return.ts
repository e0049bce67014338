import { addWorkingDays, dayOf, type SpecialDays } from '../calendar'
import { Refusal } from '../refusal'
import type { Task } from '../task/task'
import type { Return, ReturnState, Season } from './season'

/** Working days that a unit has after a report was sent back to it. */
const daysAfterReturn = 2

/** The return once a report on its task was written; the day of the first one counts, and what was reviewed stays. */
export function fileReturn(held: Return, updateId: string, now: string): Return {
  if (held.reviewedAt) return held
  return { ...held, updateId, filedAt: held.filedAt ?? now, returnNote: '' }
}

/** The return once the office has accepted the report that it stands on; one filed anew meanwhile stays as it is. */
export function reviewReturn(held: Return, updateId: string, by: string, now: string): Return {
  if (held.updateId !== updateId || held.reviewedAt) return held
  return { ...held, reviewedAt: now, reviewedBy: by }
}

/**
 * The return sent back with a reason: owed again, with two working days at the least, so that the office's time is not the unit's. The later day
 * takes no lateness away that was there.
 */
export function sendBackReturn(held: Return, reason: string, now: string, special: SpecialDays): Return {
  const due = addWorkingDays(dayOf(now), daysAfterReturn, special)
  return {
    ...held,
    updateId: null,
    filedAt: null,
    returnNote: reason,
    due: laterOf(held.due, due),
    wasLate: isFiledLate(held),
    sentBack: [...held.sentBack, { at: now, due: held.due, filedAt: held.filedAt, wasLate: held.wasLate }],
  }
}

const laterOf = (a: string, b: string): string => (a < b ? b : a)

/** What stands against sending a return back, or null: seasonClosed, returnNotFiled, returnReviewed, returnReasonMissing. */
export function findSendBackMistake(
  { filedAt, reviewedAt }: Pick<Return, 'filedAt' | 'reviewedAt'>,
  { closedAt, name }: Pick<Season, 'closedAt' | 'name'>,
  reason: string,
): Refusal | null {
  if (closedAt) return new Refusal('seasonClosed', { name })
  if (reviewedAt) return new Refusal('returnReviewed')
  if (!filedAt) return new Refusal('returnNotFiled')
  return reason ? null : new Refusal('returnReasonMissing', {}, 'reason')
}

/** What stands against it where the task is under way no more: nobody could report again, and the return would be owed no more. Null, or returnNotUnderWay. */
export const findSendBackHindrance = ({ status, title }: Pick<Task, 'status' | 'title'>): Refusal | null =>
  status === 'inProgress' ? null : new Refusal('returnNotUnderWay', { title })

/** True of what is owed after its day. */
export const isOverdue = (due: string, state: ReturnState, today: string): boolean =>
  state === 'unreported' && due < today

/** True of what was filed after its day; it stays so, also where it is sent back and filed again. */
export const isFiledLate = ({ filedAt, due, wasLate }: Pick<Return, 'filedAt' | 'due' | 'wasLate'>): boolean =>
  wasLate || (filedAt !== null && dayOf(filedAt) > due)
