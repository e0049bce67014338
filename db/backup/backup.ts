import { access, copyFile, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { env } from '@/env'
import { auditAnchorName } from '../audit/audit-anchor'
import { auditKeyName } from '../audit/audit-key'
import { makePrivateFile } from '../files/private-files'

/** What an installation's folder and a backup of it hold. */
export const databaseName = 'jiannuo.db'
export const filesName = 'files'
const auditNames = [auditKeyName, auditAnchorName]

/**
 * Puts a consistent copy of the database into an empty folder while people go on working, and a link to the files. Files
 * first exist and then are named by a row, so those seen after the database's snapshot are at least all that it names. The
 * log's anchor is copied before, so that it is never ahead of the log; its key goes along, else nobody could prove the copy.
 */
export async function stageBackup(folder: string): Promise<void> {
  for (const name of auditNames) await copyIfThere(join(env().dataDir, name), join(folder, name))
  makePrivateFile(join(folder, databaseName))
  const raw = new Sqlite(env().databasePath, { fileMustExist: true })
  try {
    raw.pragma('busy_timeout = 10000')
    raw.prepare('vacuum into ?').run(join(folder, databaseName))
  } finally {
    raw.close()
  }
  await symlink(env().filesDir, join(folder, filesName), 'junction')
}

async function copyIfThere(from: string, to: string): Promise<void> {
  if (await exists(from)) await copyFile(from, to)
}

/** True when this installation's folder holds a database. */
export const hasDatabase = (): Promise<boolean> => exists(env().databasePath)

/** True when some process has the database open: SQLite leaves WAL mode only for the last one. */
export function isDatabaseInUse(): boolean {
  const raw = new Sqlite(env().databasePath, { fileMustExist: true, timeout: 0 })
  try {
    raw.pragma('journal_mode = delete')
    raw.pragma('journal_mode = wal')
    return false
  } catch {
    return true
  } finally {
    raw.close()
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** The size of a file in bytes. */
export const sizeOf = async (path: string): Promise<number> => (await stat(path)).size
