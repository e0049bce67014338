import { findMigrationState } from '@/db/engine/find-migration-state'
import { canRead, canStore, canWrite, hasFiles } from '@/db/engine/probe'
import { findRoom } from '@/db/files/room'
import { isBackupTooOld } from './judge-backup'

const limitMs = 1_000
const keptMs = 1_000

/** Whether people can work, part by part: the database gives and takes rows and has this version's shape, files are there, the disk has room. */
export type Readiness = {
  ready: boolean
  database: boolean
  writing: boolean
  migration: boolean
  files: boolean
  disk: boolean
  /** True also where neither BACKUP_DIR nor BACKUP_MAX_HOURS is set. */
  backup: boolean
}

let kept: { at: number; answer: Promise<Readiness> } | undefined

/**
 * Looks at each part and changes nothing (but where a write has failed lately, it tries one); a part that fails, or has not answered in a second, is not ready. Whoever
 * asks again within a second gets the same answer, so that nobody can wear the machine down by asking.
 */
export function checkReadiness(now: string): Promise<Readiness> {
  const at = Date.parse(now)
  if (!kept || Math.abs(at - kept.at) >= keptMs) kept = { at, answer: look(now) }
  return kept.answer
}

async function look(now: string): Promise<Readiness> {
  const [database, writing, migration, files, disk, backup] = await Promise.all([
    holds(canRead),
    holds(canWrite),
    holds(async () => findMigrationState() === 'current'),
    holds(hasFiles),
    holds(hasRoom),
    holds(async () => !(await isBackupTooOld(now))),
  ])
  const parts = { database, writing, migration, files, disk, backup }
  return { ready: Object.values(parts).every(Boolean), ...parts }
}

async function hasRoom(): Promise<boolean> {
  const { free, least } = findRoom()
  return free >= least && canStore()
}

async function holds(look: (signal: AbortSignal) => Promise<boolean>): Promise<boolean> {
  const signal = AbortSignal.timeout(limitMs)
  const late = new Promise<boolean>((resolve) => {
    signal.addEventListener('abort', () => resolve(false), { once: true })
  })
  return Promise.race([look(signal), late]).catch(() => false)
}
