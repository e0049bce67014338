import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { rawWriter } from './client'

/** Brings the database to the newest migration of `drizzle/`; safe to call at every start. Foreign keys are checked afterwards. */
export function migrateDatabase(): void {
  const raw = rawWriter()
  migrate(drizzle(raw), { migrationsFolder: join(process.cwd(), 'drizzle') })
  const broken = raw.pragma('foreign_key_check') as unknown[]
  if (broken.length) throw new Error(`foreign keys broken after migration: ${JSON.stringify(broken.slice(0, 3))}`)
}
