import { statfsSync } from 'node:fs'
import { machineFaults, Refusal } from '@/domain/refusal'
import { env } from '@/env'

const busy = /^SQLITE_(BUSY|LOCKED|PROTOCOL)/
const full = /^(SQLITE_FULL|ENOSPC|EDQUOT)/
const broken = /^(SQLITE_(IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB)|EROFS|EIO)/

// Next bundles this module more than once; a fault of the process is one all the same.
const held = globalThis as { jiannuoStorageFault?: boolean }

/** True since something could not be stored, until something could: a quota or a dying disk shows in no count of free bytes. */
export const hasStorageFault = (): boolean => held.jiannuoStorageFault === true

/** Says that something was stored. */
export const endStorageFault = (): void => {
  held.jiannuoStorageFault = false
}

/** True of a refusal that says what the machine cannot do just now. */
export const isMachineFault = (error: unknown): boolean =>
  error instanceof Refusal && machineFaults.includes(error.code)

/** True of an error by which the engine says that another process holds the lock. */
export const isBusy = (error: unknown): boolean => busy.test(codeOf(error))

/**
 * What the machine cannot do just now as a refusal: diskFull, databaseBusy or storageFailed, written to the log with its
 * cause. Any other error is given back as it is.
 */
export function toRefusal(error: unknown): unknown {
  const refusal = nameFault(codeOf(error))
  if (!refusal) return error
  if (refusal.code === 'diskFull' || refusal.code === 'storageFailed') held.jiannuoStorageFault = true
  console.error(
    JSON.stringify({ level: 'error', at: new Date().toISOString(), fault: refusal.code, cause: codeOf(error) }),
  )
  // A page that fails shows no more than a digest; this one says what is wrong.
  return Object.assign(refusal, { cause: error, digest: refusal.code })
}

function nameFault(code: string): Refusal | undefined {
  if (busy.test(code)) return new Refusal('databaseBusy')
  if (full.test(code)) return new Refusal('diskFull')
  // Where there is no room, memory shared between processes or a flush fails before the write does.
  if (broken.test(code)) return hasRoom() ? new Refusal('storageFailed') : new Refusal('diskFull')
  return undefined
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

function hasRoom(): boolean {
  try {
    return statfsSync(env().dataDir).bavail > 0
  } catch {
    return true
  }
}
