import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'

/** The names of triggers that the database's migrations made and it lacks or has otherwise, and of those it has beside them. */
export function listWrongTriggers(raw: Sqlite.Database): string[] {
  const made = listMadeTriggers(raw)
  const found = listFoundTriggers(raw)
  return [...new Set([...made.keys(), ...found.keys()])].filter((name) => made.get(name) !== found.get(name))
}

function listFoundTriggers(raw: Sqlite.Database): Map<string, string> {
  const rows = raw.prepare("select name, sql from sqlite_master where type = 'trigger'").all()
  return new Map((rows as { name: string; sql: string }[]).map(({ name, sql }) => [name, plain(sql)]))
}

function listMadeTriggers(raw: Sqlite.Database): Map<string, string> {
  const last = raw.prepare('select max(created_at) from __drizzle_migrations').pluck().get() as number
  const made = new Map<string, string>()
  const migrations = readMigrationFiles({ migrationsFolder: join(process.cwd(), 'drizzle') })
  for (const statement of migrations.filter(({ folderMillis }) => folderMillis <= last).flatMap(({ sql }) => sql)) {
    const [, act, name] = /^\s*(create|drop)\s+trigger\s+(?:if exists\s+)?[`"]?(\w+)/i.exec(statement) ?? []
    if (act && name) /create/i.test(act) ? made.set(name, plain(statement)) : made.delete(name)
  }
  return made
}

const plain = (sql: string): string =>
  sql
    .replace(/\s+/g, ' ')
    .replace(/[; ]+$/, '')
    .trim()
