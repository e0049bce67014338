/** Ends this turn of the one thread that serves everybody, so that what others asked is answered before long work goes on. */
export const yieldTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Gives what long work calls between its steps: it ends the turn once the work has kept the thread for so many milliseconds. */
export function yieldEvery(ms = 20): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < ms) return
    await yieldTurn()
    since = performance.now()
  }
}
