import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { rawWriter } from '../client'
import { connect, waitLong } from './connect'
import { findMigrationState } from './find-migration-state'
import { gatherStatistics } from './tune'

const allMigrations = (): string => join(process.cwd(), 'drizzle')

/**
 * Brings the database to the newest migration of `drizzle/`; safe to call at every start. Where one was due, foreign keys are checked afterwards.
 * (Another folder of migrations makes the database of an earlier version.) Nobody is served yet, so it waits some seconds for a database that another process holds; then `Refusal` databaseBusy.
 */
export function migrateDatabase(migrationsFolder = allMigrations()): void {
  migrateConnection(rawWriter(), migrationsFolder)
}

/** Brings the database in a file, which nobody else has open, to the newest migration. */
export function migrateFile(path: string): void {
  const { raw } = connect(path)
  try {
    migrateConnection(raw, allMigrations())
  } finally {
    raw.close()
  }
}

function migrateConnection(raw: Sqlite.Database, migrationsFolder: string): void {
  const wasCurrent = findMigrationState(raw) === 'current'
  waitLong(raw, () => migrate(drizzle(raw), { migrationsFolder }))
  gatherStatistics(raw)
  // To look at each row of a million tasks takes half a minute, in which nobody is served; every night looks too.
  const broken = wasCurrent ? [] : (raw.pragma('foreign_key_check') as unknown[])
  if (broken.length) throw new Error(`foreign keys broken after migration: ${JSON.stringify(broken.slice(0, 3))}`)
}
