import { dayOf } from './calendar'

/** A session dies after this long without a request of its person. */
export const idleMs = 30 * 60_000
/** A session dies this long after log-in, whatever happens. */
export const absoluteMs = 12 * 3_600_000
/** `lastSeenAt` is written at most this often. */
export const touchMs = 60_000

export type SessionFacts = { createdAt: string; lastSeenAt: string; endedAt: string | null }
export type CapacityFacts = { fromDay: string; toDay: string | null }

/** True while a session is neither ended nor idle nor too old; TRUST "Identity and sessions". */
export function isSessionAlive({ createdAt, lastSeenAt, endedAt }: SessionFacts, now: string): boolean {
  const moment = Date.parse(now)
  return !endedAt && moment - Date.parse(lastSeenAt) < idleMs && moment - Date.parse(createdAt) < absoluteMs
}

/** True when the membership holds on the day of `now` in Asia/Shanghai, both its days included. */
export function isCapacityHeld({ fromDay, toDay }: CapacityFacts, now: string): boolean {
  const today = dayOf(now)
  return fromDay <= today && (!toDay || today <= toDay)
}
