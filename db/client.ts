import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { env } from '@/env'
import * as schema from './schema'

export type Database = BetterSQLite3Database<typeof schema>
type Connection = { raw: Sqlite.Database; query: Database }
type Memory = { path: string; reading: Connection; writing: Connection; queue: Promise<unknown> }

// Next bundles this module more than once; the connections must be one pair per process all the same.
const held = globalThis as { jiannuoMemory?: Memory }

/** The connection for reading. Never write through it: writes pass `transaction`. */
export const reader = (): Database => memory().reading.query

/** The raw connection for writing, for migration and backup alone. */
export const rawWriter = (): Sqlite.Database => memory().writing.raw

/**
 * Runs `work` inside one write transaction and gives its result; writers queue, an error rolls back and is thrown on.
 * Await nothing but database calls inside: the whole product waits. better-sqlite3 refuses an async callback of its own
 * (and then lets the write land outside the transaction), hence begin/commit by hand on a connection of its own.
 */
export function transaction<T>(work: (tx: Database) => Promise<T>): Promise<T> {
  const { writing } = memory()
  const turn = memory().queue.then(() => runInTransaction(writing, work))
  memory().queue = turn.catch(() => undefined)
  return turn
}

async function runInTransaction<T>({ raw, query }: Connection, work: (tx: Database) => Promise<T>): Promise<T> {
  raw.exec('begin immediate')
  try {
    const result = await work(query)
    raw.exec('commit')
    return result
  } catch (error) {
    if (raw.inTransaction) raw.exec('rollback')
    throw error
  }
}

/** Closes both connections; the next use opens them again at the then valid path. */
export function closeDatabase(): void {
  held.jiannuoMemory?.reading.raw.close()
  held.jiannuoMemory?.writing.raw.close()
  held.jiannuoMemory = undefined
}

function memory(): Memory {
  if (!held.jiannuoMemory) {
    const path = env().databasePath
    mkdirSync(dirname(path), { recursive: true })
    held.jiannuoMemory = { path, writing: connect(path), reading: connect(path), queue: Promise.resolve() }
  }
  return held.jiannuoMemory
}

function connect(path: string): Connection {
  const raw = new Sqlite(path)
  raw.pragma('journal_mode = WAL')
  raw.pragma('synchronous = FULL')
  raw.pragma('foreign_keys = ON')
  raw.pragma('busy_timeout = 5000')
  raw.pragma('cache_size = -32000')
  ensurePragmas(raw)
  keepStatements(raw)
  return { raw, query: drizzle(raw, { schema }) }
}

// better-sqlite3 is compiled with synchronous=NORMAL in WAL, where a power cut can take a commit back.
function ensurePragmas(raw: Sqlite.Database): void {
  const wanted = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, busy_timeout: 5000 }
  for (const [name, value] of Object.entries(wanted)) {
    const found = raw.pragma(name, { simple: true })
    if (found !== value) throw new Error(`SQLite ${name} is ${found}, must be ${value}`)
  }
}

// Drizzle prepares each query anew, which costs as much as running it; the same text gives the same statement here.
function keepStatements(raw: Sqlite.Database): void {
  const kept = new Map<string, Sqlite.Statement>()
  const prepare = raw.prepare.bind(raw)
  raw.prepare = ((source: string) => {
    const statement = kept.get(source) ?? prepare(source)
    if (kept.size > 500) kept.clear()
    kept.set(source, statement)
    return statement
  }) as typeof raw.prepare
}

const preparedQueries = new WeakMap<Database, Map<string, unknown>>()

/** A query built once per connection and run many times with placeholders: building one costs more than running it. */
export function prepareOnce<Query>(on: Database, name: string, build: (on: Database) => Query): Query {
  const known = preparedQueries.get(on) ?? new Map<string, unknown>()
  preparedQueries.set(on, known)
  if (!known.has(name)) known.set(name, build(on))
  return known.get(name) as Query
}
