import { addDays } from '@/domain/calendar'
import type { Task } from './task'

/** Days without a report after which a running task is called silent, until the setting says otherwise. */
export const silentAfter = 30

/** The last day on which something must have been heard of a task that is silent today. */
export const silentUntil = (today: string, days: number): string => addDays(today, -days)

/** The end of a day in Shanghai as an instant: days and instants up to it sort before it. */
export const endOf = (day: string): string => `${day}T16:00:00.000Z`

/** True of a task under way of which nothing was heard, neither a report nor its signing, since the day that the bounds name. */
export function isSilent(
  { status, latestProgressAt, signedOn }: Pick<Task, 'status' | 'latestProgressAt' | 'signedOn'>,
  bounds: { silentUntil: string },
): boolean {
  const heardAt = latestProgressAt ?? signedOn
  return status === 'inProgress' && heardAt !== null && heardAt < endOf(bounds.silentUntil)
}
