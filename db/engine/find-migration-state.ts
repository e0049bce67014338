import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { rawWriter } from '../client'

/** How a database stands to the migrations of this version: nothing in it yet, behind, level, or written by a newer version. */
export type MigrationState = 'empty' | 'older' | 'current' | 'newer'

/** The migration state of a database, of the product's own when none is given. */
export function findMigrationState(raw: Sqlite.Database = rawWriter()): MigrationState {
  const applied = lastApplied(raw)
  newest ??= findNewest()
  if (applied === undefined) return 'empty'
  if (applied === newest) return 'current'
  return applied < newest ? 'older' : 'newer'
}

let newest: number | undefined

function findNewest(): number {
  const migrations = readMigrationFiles({ migrationsFolder: join(process.cwd(), 'drizzle') })
  return Math.max(...migrations.map(({ folderMillis }) => folderMillis))
}

function lastApplied(raw: Sqlite.Database): number | undefined {
  const table = raw.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get()
  if (!table) return undefined
  const row = raw.prepare('select max(created_at) as at from __drizzle_migrations').get() as { at: number | null }
  return row.at ?? undefined
}
