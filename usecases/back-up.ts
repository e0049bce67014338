import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { appendEvent } from '@/db/append-event'
import { hasDatabase, sizeOf, stageBackup } from '@/db/backup'
import { transaction } from '@/db/client'
import { anchorHead } from '@/db/keep-anchor'
import { Refusal } from '@/domain/refusal'
import { env } from '@/env'
import { writeArchive } from '@/formats/archive'
import { commandActor } from './command-actor'

export type Backup = { file: string; files: number; bytes: number }

/**
 * Writes database and files into one archive while people go on working, and logs that it was made.
 * Throws `Refusal` noDatabase where there is nothing to save, fileExists where the archive is already there.
 */
export async function backUp(file: string, now: string): Promise<Backup> {
  if (!(await hasDatabase())) throw new Refusal('noDatabase', { folder: env().dataDir })
  await ensureNew(file)
  await transaction((tx) =>
    appendEvent(tx, commandActor, now, { action: 'backup.create', objectType: 'backup', objectId: resolve(file) }),
  )
  anchorHead()
  return writeBackup(file)
}

/** The archive alone, without a row in the log: for a database that still awaits its migration. */
export async function writeBackup(file: string): Promise<Backup> {
  await mkdir(dirname(resolve(file)), { recursive: true })
  const folder = await mkdtemp(join(env().dataDir, '.backup-'))
  try {
    await stageBackup(folder)
    const files = await writeArchive(folder, resolve(file))
    return { file: resolve(file), files: files.length - 1, bytes: await sizeOf(file) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function ensureNew(file: string): Promise<void> {
  const bytes = await sizeOf(file).catch(() => undefined)
  if (bytes !== undefined) throw new Refusal('fileExists', { file: resolve(file) })
}
