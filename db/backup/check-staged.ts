import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { checkTrail, type TrailFault } from '../audit/check-trail'
import { findMigrationState } from '../engine/find-migration-state'
import { migrateFile } from '../engine/migrate'
import { databaseName, filesName } from './backup'

/** What is wrong with an unpacked backup: its database cannot be used; what it tells of is changed or not there. */
export type StagedFault =
  | { kind: 'newer' }
  | { kind: 'damaged'; reason: 'database' | 'references' }
  | { kind: 'incomplete'; path: string; count: number }
  | { kind: 'untrue'; fault: TrailFault; seq: number | null }

/**
 * Brings the database of an unpacked backup to this version and looks through all of it: pages, references, files that rows
 * name, the trail against the key and anchor that came along. Gives the first fault found.
 */
export function checkStaged(folder: string): StagedFault | undefined {
  const path = join(folder, databaseName)
  return findDamage(path) ?? findMissing(folder, path) ?? findUntruth(folder)
}

function findDamage(path: string): StagedFault | undefined {
  try {
    const state = withDatabase(path, (raw) => isSound(raw) && findMigrationState(raw))
    if (state === 'newer') return { kind: 'newer' }
    if (!state || state === 'empty') return { kind: 'damaged', reason: 'database' }
    migrateFile(path)
    const broken = withDatabase(path, (raw) => raw.pragma('foreign_key_check') as unknown[])
    return broken.length ? { kind: 'damaged', reason: 'references' } : undefined
  } catch {
    return { kind: 'damaged', reason: 'database' }
  }
}

const isSound = (raw: Sqlite.Database): boolean => raw.pragma('integrity_check', { simple: true }) === 'ok'

const named = `select hash from files union select file_hash from reports where file_hash <> ''
  union select file_hash from past_reports where file_hash <> '' union select file_hash from report_versions where file_hash <> ''
  union select file_hash from evidence where file_hash is not null union select hash from kept_uploads`

function findMissing(folder: string, path: string): StagedFault | undefined {
  const hashes = withDatabase(path, (raw) => raw.prepare(named).pluck().all() as string[])
  const missing = hashes
    .map((hash) => `${filesName}/${hash.slice(0, 2)}/${hash.slice(2)}`)
    .filter((name) => !existsSync(join(folder, name)))
  const [first] = missing
  return first ? { kind: 'incomplete', path: first, count: missing.length } : undefined
}

function findUntruth(folder: string): StagedFault | undefined {
  const { fault, firstBad } = checkTrail(folder)
  return fault ? { kind: 'untrue', fault, seq: firstBad } : undefined
}

function withDatabase<Result>(path: string, look: (raw: Sqlite.Database) => Result): Result {
  const raw = new Sqlite(path, { readonly: true, fileMustExist: true })
  try {
    return look(raw)
  } finally {
    raw.close()
  }
}
