import type Sqlite from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import * as schema from '../schema'
import { KeepingSqlite } from './keeping-sqlite'

export type Database = BetterSQLite3Database<typeof schema>
export type Connection = { raw: Sqlite.Database; query: Database }

// The engine waits inside the call, and with it the whole process; whoever may wait longer does so between calls.
const briefMs = 20
const openingMs = 200
const longMs = 5_000

/** Opens a database for the product: WAL, each commit on the disk before it is acknowledged, faults of the machine as refusals. */
export function connect(path: string): Connection {
  const raw = new KeepingSqlite(path, { timeout: openingMs })
  raw.pragma('journal_mode = WAL')
  raw.pragma('synchronous = FULL')
  raw.pragma('foreign_keys = ON')
  // Else the rows that `insert or replace` takes away pass by the triggers that refuse a delete.
  raw.pragma('recursive_triggers = ON')
  raw.pragma('cache_size = -32000')
  raw.pragma(`busy_timeout = ${briefMs}`)
  ensurePragmas(raw)
  return { raw, query: drizzle(raw, { schema }) }
}

/** Runs `work` with a connection that waits for others inside its calls: for commands, which serve nobody meanwhile. */
export function waitLong(raw: Sqlite.Database, work: () => void): void {
  raw.pragma(`busy_timeout = ${longMs}`)
  try {
    work()
  } finally {
    raw.pragma(`busy_timeout = ${briefMs}`)
  }
}

// better-sqlite3 is compiled with synchronous=NORMAL in WAL, where a power cut can take a commit back.
function ensurePragmas(raw: Sqlite.Database): void {
  const wanted = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, recursive_triggers: 1, busy_timeout: briefMs }
  for (const [name, value] of Object.entries(wanted)) {
    const found = raw.pragma(name, { simple: true })
    if (found !== value) throw new Error(`SQLite ${name} is ${found}, must be ${value}`)
  }
}
