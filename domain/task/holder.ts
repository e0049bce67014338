import { reviewStatuses, type TaskStatus } from './task'

/** In whose hands an open task lies. */
export const holders = ['unit', 'signing', 'head', 'office', 'leader'] as const
export type Holder = (typeof holders)[number]

export const statusOfHolder: Record<Holder, TaskStatus> = {
  unit: 'inProgress',
  signing: 'assigned',
  head: 'unitReview',
  office: 'officeReview',
  leader: 'leaderReview',
}

/** True of hands in which a task waits for somebody to judge it. */
export const isReview = (holder: Holder | null): boolean =>
  holder !== null && reviewStatuses.some((status) => status === statusOfHolder[holder])

/** In whose hands a task of a state lies, null of one that asks nothing of anybody. */
export const holderOf = (status: TaskStatus): Holder | null =>
  holders.find((holder) => statusOfHolder[holder] === status) ?? null
