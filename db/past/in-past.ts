import { AsyncLocalStorage } from 'node:async_hooks'
import { endOf } from '@/domain/task/silence'
import type { Connection } from '../engine/connect'

/** The end of a day that is over, as a database that can be asked like the present. */
export type Past = { day: string; connection: Connection }

type Queue = 'pasts' | 'parts'
/** `last` is what was begun last, `waiting` how many have not ended. */
type Turns = { last: Promise<unknown>; waiting: number }

// Next bundles this module more than once; a day is asked for in all of them.
const held = globalThis as {
  jiannuoPast?: AsyncLocalStorage<Past | null>
  jiannuoPasts?: Map<string, Promise<Past>>
  jiannuoPastTurns?: Map<Queue, Turns>
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
  const turns = turnsOf(queue)
  turns.waiting += 1
  const made = turns.last.then(make).finally(() => {
    turns.waiting -= 1
  })
  turns.last = made.catch(ignore)
  return made
}

/** How many of a queue have not ended, with the one that is being made. */
export const countWaiting = (queue: Queue): number => turnsOf(queue).waiting

function turnsOf(queue: Queue): Turns {
  held.jiannuoPastTurns ??= new Map()
  const turns = held.jiannuoPastTurns.get(queue) ?? { last: Promise.resolve(), waiting: 0 }
  held.jiannuoPastTurns.set(queue, turns)
  return turns
}

const settlingMs = 600_000

/** True of a day that ended so lately that what was begun on it may still be written: it is told, but not kept. */
export function isSettling(day: string): boolean {
  const since = Date.now() - Date.parse(endOf(day))
  return since >= 0 && since < settlingMs
}

/** Closes all of them; the next question makes its own anew. */
export function closePasts(): void {
  for (const past of openPasts().values()) past.then(({ connection }) => connection.raw.close(), ignore)
  held.jiannuoPasts = undefined
}

// Whoever asked for it was told why it could not be made.
const ignore = (): void => undefined
