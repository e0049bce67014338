import type { Light } from '../light'
import { type Outcome, outcomes, type TaskStatus } from '../task'

/**
 * The parts that figures split tasks into: what became of a closed one, completed and waiting to be closed, how an open one
 * runs, and why one rests. Every task is in exactly one, so that the parts add up to the total.
 */
export const buckets = [
  ...outcomes,
  'toClose',
  'normal',
  'yellow',
  'red',
  'carriedOver',
  'suspended',
  'cancelled',
  'draft',
] as const
export type Bucket = (typeof buckets)[number]

/** Those that registered tasks lie in: a draft is given to nobody yet and stands in no figure unless it is asked for. */
export const shownBuckets = buckets.filter((bucket) => bucket !== 'draft')

export const openBuckets = ['normal', 'yellow', 'red'] as const satisfies readonly Bucket[]

export type SettledBucket = Exclude<Bucket, (typeof openBuckets)[number]>

/** The part of a task: by outcome once it is closed, by light while it is open. */
export function bucketOf(
  { status, outcome }: { status: TaskStatus; outcome: Outcome | null },
  light: Pick<Light, 'colour'>,
): Bucket {
  const settled = settledBucket(status, outcome)
  if (settled) return settled
  return light.colour === 'red' || light.colour === 'yellow' ? light.colour : 'normal'
}

/** The part that the state alone decides; null for an open task, whose light decides. A closed task without outcome is not judged yet. */
export function settledBucket(status: TaskStatus, outcome: Outcome | null): SettledBucket | null {
  switch (status) {
    case 'closed':
      return outcome ?? 'toClose'
    case 'done':
      return 'toClose'
    case 'carriedOver':
    case 'suspended':
    case 'cancelled':
    case 'draft':
      return status
    default:
      return null
  }
}
