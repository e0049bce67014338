/** Ends this turn of the one thread that serves everybody, so that what others asked is answered before long work goes on. */
export const yieldTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
