import { reviewStatuses, type Task } from '../task'
import { type SettledBucket, settledBucket } from './bucket'

/** The parts of figures of whose tasks a result is claimed, or was found. */
export const claimedBuckets = ['fulfilled', 'ongoing', 'toClose'] as const satisfies readonly SettledBucket[]

/** True of a task whose result somebody claims: under review, completed, or closed as fulfilled or as made lasting. */
export const isClaimed = ({ status, outcome }: Pick<Task, 'status' | 'outcome'>): boolean =>
  reviewStatuses.some((review) => review === status) ||
  claimedBuckets.some((bucket) => bucket === settledBucket(status, outcome))
