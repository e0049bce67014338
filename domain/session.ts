import { dayOf } from './calendar'
import type { Actor } from './people'

/** A session dies after this long without a request of its person. */
export const idleMs = 30 * 60_000
/** A session dies this long after log-in, whatever happens. */
export const absoluteMs = 12 * 3_600_000
/** `lastSeenAt` is written at most this often. */
export const touchMs = 60_000

/** What ends a session beside the person and time: what changed about them, they themselves at another device, an administrator, or a second step that was set up. */
export const sessionEnds = [
  'capacity',
  'unit',
  'password',
  'account',
  'elsewhere',
  'administrator',
  'secondStep',
] as const
export type SessionEnd = (typeof sessionEnds)[number]

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

/** Somebody logged in, perhaps without a capacity yet or with a password still to change. */
export type Visitor = {
  sessionId: string
  since: string
  userId: string
  name: string
  account: string
  address: string
  mustChangePassword: boolean
  /** Their present role needs a second step at log-in. */
  needsSecondStep: boolean
  hasSecondStep: boolean
  /** A provider vouched for them in place of their password. */
  isByProvider: boolean
  actor: Actor | null
}

/** A stored session with its person and the capacity chosen in it; `begunOn` is the newest first day of a capacity of theirs. */
export type VisitFacts = SessionFacts & {
  active: boolean
  endedBy: SessionEnd | null
  fromDay: string | null
  toDay: string | null
  unitActive: boolean | null
  begunOn: string | null
}

/**
 * True when a stored session still lets its person in: alive, user active, capacity held in an active unit, and no further
 * capacity has begun since the log-in, of which they would have to choose.
 */
export function isVisiting(session: VisitFacts, now: string): boolean {
  const { fromDay, toDay, unitActive } = session
  const isOutdated = session.begunOn !== null && session.begunOn > dayOf(session.createdAt)
  const holds = fromDay === null || (isCapacityHeld({ fromDay, toDay }, now) && unitActive === true)
  return isSessionAlive(session, now) && session.active && holds && !isOutdated
}

/**
 * Why a session that once was begun lets its person in no more: `time` where they were away too long, else what changed. Null for
 * one that still does, and for one that the person left.
 */
export function findSessionEnd(session: VisitFacts, now: string): SessionEnd | 'time' | null {
  if (session.endedAt) return session.endedBy
  if (isVisiting(session, now)) return null
  if (isExpired(session, now)) return 'time'
  if (!session.active) return 'account'
  return session.fromDay !== null && session.unitActive === false ? 'unit' : 'capacity'
}

/** True of a session that nobody ended and that would still let its person in, had they not been away too long. */
export const isExpired = (session: VisitFacts, now: string): boolean =>
  !isSessionAlive(session, now) && isVisiting({ ...session, createdAt: now, lastSeenAt: now }, now)
