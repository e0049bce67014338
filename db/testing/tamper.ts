import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { closeDatabase } from '@/db/client'
import { env } from '@/env'

type Named = { name: string; sql: string }

/** What somebody does who can write the database file and nothing else: the triggers are taken away and put back as they were. */
export function tamper(work: string | ((raw: Sqlite.Database) => void)): void {
  closeDatabase()
  const raw = new Sqlite(join(env().dataDir, 'jiannuo.db'))
  const triggers = raw.prepare("select name, sql from sqlite_master where type = 'trigger'").all() as Named[]
  for (const { name } of triggers) raw.exec(`drop trigger ${name}`)
  if (typeof work === 'string') raw.exec(work)
  else work(raw)
  for (const { sql } of triggers) raw.exec(sql)
  raw.close()
}
