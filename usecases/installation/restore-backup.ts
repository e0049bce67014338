import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { appendEvent } from '@/db/audit/append-event'
import { anchorHead } from '@/db/audit/keep-anchor'
import { filesName, hasDatabase, isDatabaseInUse, sizeOf } from '@/db/backup/backup'
import { holdFolderAlone } from '@/db/backup/hold-folder'
import { finishSwap, swapIn } from '@/db/backup/swap-in'
import { closeDatabase, transaction } from '@/db/client'
import { toRefusal } from '@/db/engine/machine-faults'
import { closeFolder } from '@/db/files/private-files'
import { newId } from '@/db/id'
import { Refusal } from '@/domain/refusal'
import { env } from '@/env'
import { type ArchivedFile, readArchive } from '@/formats/zip/archive'
import { sealAudit } from '../audit/seal-audit'
import { commandActor } from './command-actor'
import { ensureSound, isStored } from './ensure-sound'

export type RestoreOptions = {
  /** Whether a database that is there may be replaced. */
  replace: boolean
  /** Whether a backup may be taken of which files are missing or whose log is not whole: better than none. */
  despiteFaults?: boolean
}
/** `fault` is what was found and taken despite it. */
export type Restored = { folder: string; files: number; aside: string | null; fault: Refusal | null }

/**
 * Puts a backup in place of what the data folder holds, which is kept beside it and named in the answer.
 * Everything of the archive is checked before the first live file moves: sums, pages, references, files that rows name, the
 * trail. The swap is completed by the next start if it is cut short. Throws `Refusal` archiveMissing, archiveSealed,
 * passphraseWrong, archiveDamaged, archiveIncomplete, archiveUntrue, databaseNewer, databaseInUse while a server or a backup runs, and targetNotEmpty where there is
 * a database and `replace` is not set.
 */
export async function restoreBackup(file: string, options: RestoreOptions, now: string): Promise<Restored> {
  const bytes = await sizeOf(file).catch(() => undefined)
  if (!bytes) throw new Refusal('archiveMissing', { file: resolve(file) })
  closeDatabase()
  await mkdir(env().dataDir, { recursive: true, mode: 0o700 })
  return holdFolderAlone(async () => {
    await finishSwap()
    const occupied = await ensureFree(options.replace)
    const staged = join(env().dataDir, `.restore-${newId()}`)
    try {
      const files = await unpack(file, staged)
      const fault = ensureSound(files, staged, options.despiteFaults ?? false)
      const aside = join(env().dataDir, `replaced-${now.replace(/[:.]/g, '-')}`)
      await swapIn(staged, aside)
      await logRestore(file, fault, now)
      return { folder: env().dataDir, files: countStored(files), aside: occupied ? aside : null, fault }
    } finally {
      await rm(staged, { recursive: true, force: true })
    }
  })
}

async function ensureFree(replace: boolean): Promise<boolean> {
  if (!(await hasDatabase())) return false
  if (!replace) throw new Refusal('targetNotEmpty', { folder: env().dataDir })
  if (isDatabaseInUse()) throw new Refusal('databaseInUse', { folder: env().dataDir })
  return true
}

async function unpack(file: string, staged: string): Promise<ArchivedFile[]> {
  const files = await readArchive(resolve(file), staged, env().backups.passphrase).catch((error) => {
    throw toRefusal(error)
  })
  await mkdir(join(staged, filesName), { recursive: true })
  closeFolder(staged)
  return files
}
const countStored = (files: ArchivedFile[]): number => files.filter(({ path }) => isStored(path)).length

async function logRestore(file: string, fault: Refusal | null, now: string): Promise<void> {
  const after = fault && { fault: fault.code, ...fault.facts }
  await sealAudit(now)
  await transaction((tx) =>
    appendEvent(tx, commandActor, now, {
      action: 'backup.restore',
      objectType: 'backup',
      objectId: resolve(file),
      after,
    }),
  )
  anchorHead()
}
