const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const
const ignore = () => undefined

/** Does a work that must not be left half done: a key pressed and a connection that broke off wait until it is over. */
export async function holdOut<Result>(work: () => Promise<Result>): Promise<Result> {
  for (const signal of signals) process.on(signal, ignore)
  try {
    return await work()
  } finally {
    for (const signal of signals) process.off(signal, ignore)
  }
}
