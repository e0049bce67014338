import { fork } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { databaseName } from '../backup/backup'
import { checkTrail, type Stretch, type TrailVerdict } from './check-trail'

const leastForTwo = 100_000

type Walk = (folder: string, stretch: Stretch) => Promise<TrailVerdict>

/** As `checkTrail` for a command: a long log is walked in two halves at once, one of them in a process beside. */
export async function checkTrailInParts(
  folder: string,
  least = leastForTwo,
  walkBeside: Walk = walkInProcess,
): Promise<TrailVerdict> {
  const middle = findMiddle(folder)
  if (middle * 2 < least) return checkTrail(folder)
  const beside = walkBeside(folder, { after: 0, upTo: middle })
  const later = checkTrail(folder, { after: middle, upTo: Number.POSITIVE_INFINITY })
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

function walkInProcess(folder: string, { after, upTo }: Stretch): Promise<TrailVerdict> {
  const script = fileURLToPath(new URL('./check-trail-beside.ts', import.meta.url))
  const child = fork(script, [folder, String(after), String(upTo)], { execArgv: ['--import', 'tsx'] })
  return new Promise((resolve, reject) => {
    child.once('message', (verdict) => resolve(verdict as TrailVerdict))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`the walk beside ended with ${code}`)))
  })
}
