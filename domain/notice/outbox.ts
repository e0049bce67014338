import type { NoticeFacts } from '../notice-facts'

/** How a notice leaves the application. */
export const channels = ['mail', 'wecom', 'dingtalk', 'webhook'] as const
export type Channel = (typeof channels)[number]
export const robots = ['wecom', 'dingtalk'] as const satisfies readonly Channel[]
/** What is sent one after the other: a program that answers slowly holds up no person. */
export const queues = { people: ['mail', ...robots], programs: ['webhook'] } as const satisfies Record<
  string,
  readonly Channel[]
>
export type Queue = keyof typeof queues

/** Who is told as a whole, no single person. */
export const receivers = [...robots, 'webhook'] as const satisfies readonly Channel[]
export type Receiver = (typeof receivers)[number]

/** What leaves: the day's digest, a single notice at once, the day's figures for a group, an act for a program, a trial. */
export type OutboxKind = 'digest' | 'notice' | 'figures' | 'event' | 'trial'

/**
 * `sending` stands on the disk before the first word to the server, so that a kill between its answer and ours is seen; `dropped` had
 * nothing left to say when its turn came.
 */
export type OutboxState = 'waiting' | 'sending' | 'sent' | 'failed' | 'dropped'

/** Why something could not be handed over. `busy` and those before it are tried again by themselves. */
export const faultCodes = [
  'unreachable',
  'slow',
  'login',
  'unsafe',
  'busy',
  'refused',
  'redirected',
  'overdue',
  'unset',
] as const
export type FaultCode = (typeof faultCodes)[number]
/** `answer`: the server's own words, shortened; '' where it gave none. */
export type Fault = { code: FaultCode; answer: string }

const passing: readonly FaultCode[] = ['unreachable', 'slow', 'login', 'unsafe', 'busy', 'unset']
/** True where the same may go well later without anybody changing the notice. */
export const isPassing = ({ code }: Fault): boolean => passing.includes(code)
/** True where the server itself is out of reach, so that the next notice would fare no better now. */
export const isOfServer = (fault: Fault): boolean => isPassing(fault) && fault.code !== 'busy'

/** Something to be told outside the application. `key` is given once for ever: nothing is queued twice. */
export type NewOutboxRow = {
  channel: Channel
  kind: OutboxKind
  key: string
  userId: string | null
  recipient: string
  facts: NoticeFacts
  /** The instant before which it is not to leave. */
  notBefore?: string
}

const pauses = [1, 5, 15, 30, 60]
const giveUpMs = 24 * 3_600_000

/** The instant of the next try after so many, or null: what could not be told within a day of its first turn is told no more by itself. */
export function nextTryAfter(tries: number, firstTurn: string, now: string): string | null {
  const minutes = pauses[Math.min(tries, pauses.length) - 1] ?? 1
  const next = Date.parse(now) + minutes * 60_000
  return next - Date.parse(firstTurn) > giveUpMs ? null : new Date(next).toISOString()
}
