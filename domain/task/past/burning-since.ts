import { bucketOf } from '../figures/bucket'
import type { LightBounds } from '../light'
import { standingOn, type TaskPast } from './standing'
import type { SignDueOn } from './task-at'

/**
 * The first day since which a task stood in a part without a break, of the days of `bounds`, oldest first; the last day of them is one
 * on which it stands there.
 */
export function burningSince(
  past: TaskPast,
  part: 'red' | 'yellow',
  bounds: LightBounds[],
  signDueOn: SignDueOn,
): string {
  const stood = ({ status, outcome, light }: ReturnType<typeof standingOn>) =>
    bucketOf({ status, outcome }, light) === part
  const broken = bounds.findLastIndex((each, at) => at < bounds.length - 1 && !stood(standingOn(past, each, signDueOn)))
  return bounds[broken + 1]?.today ?? ''
}
