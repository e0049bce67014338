import { createHash } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { appendEvent } from '@/db/audit/append-event'
import { anchorHead } from '@/db/audit/keep-anchor'
import { filesName, hasDatabase, sizeOf, stageBackup } from '@/db/backup/backup'
import { holdFolder } from '@/db/backup/hold-folder'
import { saveNote } from '@/db/backup/notes'
import { transaction } from '@/db/client'
import { findMigrationState } from '@/db/engine/find-migration-state'
import { toRefusal } from '@/db/engine/machine-faults'
import { Refusal } from '@/domain/refusal'
import { env } from '@/env'
import { writeArchive } from '@/formats/zip/archive'
import { commandActor } from './command-actor'

export type Backup = { file: string; files: number; bytes: number }

/**
 * Writes database and files into one archive while people go on working, and logs that it is made.
 * Throws `Refusal` noDatabase where there is nothing to save, databaseNewer where a newer version has written it (whose files
 * this one may not know), fileExists where the archive is already there, backupNoRoom where it finds no room.
 */
export async function backUp(file: string, now: string): Promise<Backup> {
  if (!(await hasDatabase())) throw new Refusal('noDatabase', { folder: env().dataDir })
  if (findMigrationState() === 'newer') throw new Refusal('databaseNewer', {})
  await ensureNew(file)
  await transaction((tx) =>
    appendEvent(tx, commandActor, now, { action: 'backup.create', objectType: 'backup', objectId: resolve(file) }),
  )
  anchorHead()
  const backup = await writeBackup(file)
  saveNote('last-backup', { at: now, file: backup.file })
  return backup
}

/**
 * The archive alone, without a row in the log: for a database that still awaits its migration. It grows beside its place, not in the
 * data folder; one that is sealed is put together in the data folder, since nothing is to lie open where it goes.
 */
export async function writeBackup(file: string): Promise<Backup> {
  const release = holdFolder()
  const target = dirname(resolve(file))
  const { passphrase } = env().backups
  const staged = passphrase ? env().dataDir : target
  try {
    await mkdir(target, { recursive: true, mode: 0o700 })
    const beside = await makeStaging(target)
    const folder = passphrase ? await makeStaging(staged) : beside
    try {
      await stageBackup(folder)
      const files = await writeArchive(folder, resolve(file), { beside, passphrase })
      const stored = files.filter(({ path }) => path.startsWith(`${filesName}/`))
      return { file: resolve(file), files: stored.length, bytes: await sizeOf(file) }
    } finally {
      for (const each of new Set([folder, beside])) await rm(each, { recursive: true, force: true })
    }
  } catch (error) {
    const fault = toRefusal(error)
    throw fault instanceof Refusal && fault.code === 'diskFull'
      ? new Refusal('backupNoRoom', { folder: staged === target ? target : `${staged}, ${target}` })
      : fault
  } finally {
    release()
  }
}

// Named after installation and process: others keep their backups in the same folder, and some may be under way.
async function makeStaging(target: string): Promise<string> {
  const own = `.backup-${createHash('sha256').update(env().dataDir).digest('hex').slice(0, 8)}-`
  for (const name of readdirSync(target).filter((each) => each.startsWith(own) && isDead(each.slice(own.length))))
    rmSync(join(target, name), { recursive: true, force: true })
  return mkdtemp(join(target, `${own}${hostname()}-${process.pid}-`))
}

function isDead(name: string): boolean {
  const [, host, pid] = /^(.*)-(\d+)-[^-]*$/.exec(name) ?? []
  return host === hostname() && !isRunning(Number(pid))
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}

async function ensureNew(file: string): Promise<void> {
  const bytes = await sizeOf(file).catch(() => undefined)
  if (bytes !== undefined) throw new Refusal('fileExists', { file: resolve(file) })
}
