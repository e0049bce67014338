import { bucketOf } from '../figures/bucket'
import type { LightBounds } from '../light'
import { standingsOn, type TaskPast } from './standing'
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
  const before = standingsOn(past, bounds.slice(0, -1), signDueOn)
  const broken = before.findLastIndex((then) => bucketOf(then, then.light) !== part)
  return bounds[broken + 1]?.today ?? ''
}
