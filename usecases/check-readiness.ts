import { findMigrationState } from '@/db/find-migration-state'
import { canRead, canWrite, hasFiles } from '@/db/probe'
import { findRoom } from '@/db/room'

const limitMs = 700
const keptMs = 1_000

/** Whether people can work, part by part: the database gives and takes rows and has this version's shape, files are there, the disk has room. */
export type Readiness = {
  ready: boolean
  database: boolean
  writing: boolean
  migration: boolean
  files: boolean
  disk: boolean
}

let kept: { at: number; answer: Promise<Readiness> } | undefined

/**
 * Looks at each part and changes nothing; a part that fails, or has not answered in 0.7 seconds, is not ready. Whoever
 * asks again within a second gets the same answer, so that nobody can wear the machine down by asking.
 */
export function checkReadiness(now: string): Promise<Readiness> {
  const at = Date.parse(now)
  if (!kept || Math.abs(at - kept.at) >= keptMs) kept = { at, answer: look() }
  return kept.answer
}

async function look(): Promise<Readiness> {
  const [database, writing, migration, files, disk] = await Promise.all([
    holds(canRead),
    holds(canWrite),
    holds(async () => findMigrationState() === 'current'),
    holds(hasFiles),
    holds(hasRoom),
  ])
  return { ready: database && writing && migration && files && disk, database, writing, migration, files, disk }
}

async function hasRoom(): Promise<boolean> {
  const { free, least } = findRoom()
  return free >= least
}

async function holds(look: (signal: AbortSignal) => Promise<boolean>): Promise<boolean> {
  const signal = AbortSignal.timeout(limitMs)
  const late = new Promise<boolean>((resolve) => {
    signal.addEventListener('abort', () => resolve(false), { once: true })
  })
  return Promise.race([look(signal), late]).catch(() => false)
}
