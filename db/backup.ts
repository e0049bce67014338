import { access, copyFile, link, mkdir, readdir, rename, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { env } from '@/env'
import { auditAnchorName } from './audit-anchor'
import { auditKeyName } from './audit-key'
import { findMigrationState, type MigrationState } from './find-migration-state'

/** What an installation's folder and a backup of it hold. */
export const databaseName = 'jiannuo.db'
export const filesName = 'files'
const auditNames = [auditKeyName, auditAnchorName]

/**
 * Puts a consistent copy of database and files into an empty folder while people go on working. Files first exist and
 * then are named by a row, so the files seen after the database's snapshot are at least all that it names. The log's
 * anchor is copied before, so that it is never ahead of the log; its key goes along, else nobody could prove the copy.
 */
export async function stageBackup(folder: string): Promise<void> {
  for (const name of auditNames) await copyIfThere(join(env().dataDir, name), join(folder, name))
  const raw = new Sqlite(env().databasePath, { fileMustExist: true })
  try {
    raw.pragma('busy_timeout = 10000')
    raw.prepare('vacuum into ?').run(join(folder, databaseName))
  } finally {
    raw.close()
  }
  await mkdir(join(folder, filesName))
  await linkTree(env().filesDir, join(folder, filesName))
}

async function copyIfThere(from: string, to: string): Promise<void> {
  if (await exists(from)) await copyFile(from, to)
}

async function linkTree(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const entry of entries.filter((one) => one.isFile() && !one.name.startsWith('.'))) {
    const folder = join(to, basename(entry.parentPath))
    const source = join(entry.parentPath, entry.name)
    await mkdir(folder, { recursive: true })
    await link(source, join(folder, entry.name)).catch(() => copyFile(source, join(folder, entry.name)))
  }
}

/** What is wrong with an unpacked backup: `damaged`, written by a `newer` version, or nothing. */
export function checkStagedDatabase(path: string): 'damaged' | 'newer' | undefined {
  try {
    const raw = new Sqlite(path, { readonly: true, fileMustExist: true })
    try {
      const sound = raw.pragma('integrity_check', { simple: true }) === 'ok'
      const state: MigrationState = sound ? findMigrationState(raw) : 'empty'
      return state === 'newer' ? 'newer' : state === 'empty' ? 'damaged' : undefined
    } finally {
      raw.close()
    }
  } catch {
    return 'damaged'
  }
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

/**
 * Puts an unpacked backup in the place of what is there, which moves to `aside` (made where there is something to keep).
 * Where a step fails, everything is moved back.
 */
export async function swapIn(staged: string, aside: string): Promise<void> {
  const { dataDir } = env()
  const live = [databaseName, `${databaseName}-wal`, `${databaseName}-shm`, filesName, ...auditNames]
  const moves = [
    ...live.map((name): [string, string] => [join(dataDir, name), join(aside, name)]),
    ...[databaseName, filesName, ...auditNames].map((name): [string, string] => [
      join(staged, name),
      join(dataDir, name),
    ]),
  ]
  const made: [string, string][] = []
  try {
    for (const [from, to] of moves) if (await move(from, to)) made.push([from, to])
  } catch (error) {
    for (const [from, to] of made.reverse()) await rename(to, from)
    throw error
  }
}

async function move(from: string, to: string): Promise<boolean> {
  if (!(await exists(from))) return false
  await mkdir(dirname(to), { recursive: true })
  await rename(from, to)
  return true
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** The size of a file in bytes. */
export const sizeOf = async (path: string): Promise<number> => (await stat(path)).size
