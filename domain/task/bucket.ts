import type { Light } from './light'
import type { TaskStatus } from './task'

/** How figures count a task: finished, running well, yellow, red, or at rest. The five add up to the total. */
export const buckets = ['done', 'normal', 'yellow', 'red', 'stopped'] as const
export type Bucket = (typeof buckets)[number]

export function bucketOf(status: TaskStatus, { colour }: Light): Bucket {
  if (status === 'done' || status === 'closed') return 'done'
  if (colour === 'red' || colour === 'yellow') return colour
  return colour === 'grey' ? 'stopped' : 'normal'
}
