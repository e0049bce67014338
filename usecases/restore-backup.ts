import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { appendEvent } from '@/db/append-event'
import { checkStagedDatabase, databaseName, filesName, hasDatabase, isDatabaseInUse, sizeOf, swapIn } from '@/db/backup'
import { closeDatabase, transaction } from '@/db/client'
import { newId } from '@/db/id'
import { anchorHead } from '@/db/keep-anchor'
import { migrateDatabase } from '@/db/migrate'
import { Refusal } from '@/domain/refusal'
import { env } from '@/env'
import { type ArchivedFile, readArchive } from '@/formats/archive'
import { commandActor } from './command-actor'
import { sealAudit } from './seal-audit'

export type Restored = { folder: string; files: number; aside: string | null }

/**
 * Puts a backup in place of what the data folder holds, which is kept beside it and named in the answer.
 * Everything of the archive is checked before the first live file moves. Throws `Refusal` archiveMissing, archiveDamaged,
 * databaseNewer, databaseInUse while a server runs, and targetNotEmpty where there is a database and `replace` is not set.
 */
export async function restoreBackup(file: string, replace: boolean, now: string): Promise<Restored> {
  const bytes = await sizeOf(file).catch(() => undefined)
  if (!bytes) throw new Refusal('archiveMissing', { file: resolve(file) })
  closeDatabase()
  const occupied = await ensureFree(replace)
  const staged = join(env().dataDir, `.restore-${newId()}`)
  await mkdir(env().dataDir, { recursive: true })
  try {
    const files = await readArchive(resolve(file), staged)
    ensureSound(files, staged)
    const aside = join(env().dataDir, `replaced-${now.replace(/[:.]/g, '-')}`)
    await swapIn(staged, aside)
    await logRestore(file, now)
    return { folder: env().dataDir, files: files.length - 1, aside: occupied ? aside : null }
  } finally {
    await rm(staged, { recursive: true, force: true })
  }
}

async function ensureFree(replace: boolean): Promise<boolean> {
  if (!(await hasDatabase())) return false
  if (!replace) throw new Refusal('targetNotEmpty', { folder: env().dataDir })
  if (isDatabaseInUse()) throw new Refusal('databaseInUse', { folder: env().dataDir })
  return true
}

function ensureSound(files: ArchivedFile[], staged: string): void {
  const fault = checkStagedDatabase(join(staged, databaseName))
  if (fault === 'newer') throw new Refusal('databaseNewer', {})
  if (fault) throw new Refusal('archiveDamaged', { reason: 'database' })
  const misnamed = files.find(({ path, sha256 }) => isStored(path) && hashIn(path) !== sha256)
  if (misnamed) throw new Refusal('archiveDamaged', { reason: 'changed', path: misnamed.path })
}

const isStored = (path: string): boolean => path.startsWith(`${filesName}/`)
const hashIn = (path: string): string => path.slice(filesName.length).replaceAll('/', '')

async function logRestore(file: string, now: string): Promise<void> {
  migrateDatabase()
  await sealAudit(now)
  await transaction((tx) =>
    appendEvent(tx, commandActor, now, { action: 'backup.restore', objectType: 'backup', objectId: resolve(file) }),
  )
  anchorHead()
}
