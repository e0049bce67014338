import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import Sqlite from 'better-sqlite3'
import { databaseName } from './backup'
import { type ChainVerdict, checkChain, type Stretch } from './check-chain'

const leastForTwo = 100_000

type Walk = (folder: string, stretch: Stretch) => Promise<ChainVerdict>

/** As `checkChain` for a command: a long log is walked in two halves at once, each on a thread of its own. */
export async function checkChainInParts(
  folder: string,
  least = leastForTwo,
  walkBeside: Walk = walkInWorker,
): Promise<ChainVerdict> {
  const middle = findMiddle(folder)
  if (middle * 2 < least) return checkChain(folder)
  const beside = walkBeside(folder, { after: 0, upTo: middle })
  const later = checkChain(folder, { after: middle, upTo: Number.POSITIVE_INFINITY })
  const earlier = await beside
  return earlier.firstBad === null ? later : earlier
}

/** The last event of the first half. */
function findMiddle(folder: string): number {
  const raw = new Sqlite(join(folder, databaseName), { readonly: true, fileMustExist: true })
  try {
    const half = '(select max(seq) / 2 from audit_events)'
    const row = raw.prepare(`select max(seq) from audit_events where seq <= ${half}`).pluck().get()
    return typeof row === 'number' ? row : 0
  } finally {
    raw.close()
  }
}

async function walkInWorker(folder: string, stretch: Stretch): Promise<ChainVerdict> {
  const worker = new Worker(new URL('./check-chain-worker.ts', import.meta.url), { workerData: { folder, stretch } })
  const [verdict] = (await once(worker, 'message')) as [ChainVerdict]
  return verdict
}
