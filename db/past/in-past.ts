import { AsyncLocalStorage } from 'node:async_hooks'
import { isOver, lastSettledDay } from '@/domain/calendar'
import type { Connection } from '../engine/connect'

/** The end of a day that is over, as a database that can be asked like the present. */
export type Past = { day: string; connection: Connection }

type Queue = 'pasts' | 'parts'

// Next bundles this module more than once; a day is asked for in all of them.
const held = globalThis as {
  jiannuoPast?: AsyncLocalStorage<Past | null>
  jiannuoPasts?: Map<string, Promise<Past>>
  /** What was begun last of each queue. */
  jiannuoPastTurns?: Map<Queue, Promise<unknown>>
  /** How many days each person waits for. */
  jiannuoPastWaits?: Map<string, number>
}

function place(): AsyncLocalStorage<Past | null> {
  held.jiannuoPast ??= new AsyncLocalStorage()
  return held.jiannuoPast
}

/** The past that is being asked, null in the present. */
export const currentPast = (): Past | null => held.jiannuoPast?.getStore() ?? null

/** A mark of the day that is being asked for keys of what is kept: '' in the present. */
export const pastMark = (): string => currentPast()?.day ?? ''

/** Runs `work` so that whatever it reads is of that past. */
export const runInPast = <Result>(past: Past, work: () => Promise<Result>): Promise<Result> => place().run(past, work)

/** Runs `work` in the present, also where a past is being asked. */
export const runInPresent = <Result>(work: () => Result): Result => (currentPast() ? place().run(null, work) : work())

/** The pasts that are open, by day. */
export function openPasts(): Map<string, Promise<Past>> {
  held.jiannuoPasts ??= new Map()
  return held.jiannuoPasts
}

/** Runs `make` once those before it of the same queue have ended, well or not. */
export function inTurn<Result>(queue: Queue, make: () => Promise<Result>): Promise<Result> {
  held.jiannuoPastTurns ??= new Map()
  const turns = held.jiannuoPastTurns
  const made = (turns.get(queue) ?? Promise.resolve()).then(make)
  turns.set(queue, made.catch(ignore))
  return made
}

/** How many days somebody waits for. */
export const countWaiting = (by: string): number => held.jiannuoPastWaits?.get(by) ?? 0

/** Counts a day for the one who waits for it until it is there, or is known not to come. */
export function countWhile<Result>(by: string, made: Promise<Result>): Promise<Result> {
  held.jiannuoPastWaits ??= new Map()
  const waits = held.jiannuoPastWaits
  waits.set(by, countWaiting(by) + 1)
  const isLast = () => countWaiting(by) === 1
  return made.finally(() => (isLast() ? waits.delete(by) : waits.set(by, countWaiting(by) - 1)))
}

/** True of a day that ended so lately that what was begun on it may still be written: it is told, but not kept. */
export function isSettling(day: string): boolean {
  const now = new Date(Date.now()).toISOString()
  return isOver(day, now) && day > lastSettledDay(now)
}

/** Closes all of them; the next question makes its own anew. */
export function closePasts(): void {
  for (const past of openPasts().values()) past.then(({ connection }) => connection.raw.close(), ignore)
  held.jiannuoPasts = undefined
}

// Whoever asked for it was told why it could not be made.
const ignore = (): void => undefined
