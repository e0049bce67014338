import { AsyncLocalStorage } from 'node:async_hooks'

/** What the code behind the door says of the answer it is making. */
export type Answer = { status?: number; isReached: boolean }

// Next bundles the door and the pages apart; they must speak of the same answer.
const held = globalThis as { jiannuoAnswers?: AsyncLocalStorage<Answer> }

/** The answer to each request that is under way. */
export function answers(): AsyncLocalStorage<Answer> {
  held.jiannuoAnswers ??= new AsyncLocalStorage()
  return held.jiannuoAnswers
}

/** Gives a refused form its status: an action itself has no way to answer other than 200. */
export function setAnswerStatus(status: number): void {
  const answer = answers().getStore()
  if (answer) answer.status = status
}

/** Notes that what was sent could be read and has come to an action. */
export function markReached(): void {
  const answer = answers().getStore()
  if (answer) answer.isReached = true
}
