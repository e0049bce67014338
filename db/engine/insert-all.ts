import { getTableName, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { type Database, prepareOnce } from '../client'

type Row = Record<string, unknown>

/** Inserts rows one by one: those that give the same columns by one statement, since to write its text costs more than to run it. */
export async function insertAll(tx: Database, table: SQLiteTable, rows: Row[]): Promise<void> {
  const name = getTableName(table)
  for (const row of rows) {
    const given = Object.entries(row).filter(([, value]) => value !== undefined)
    const shape = given.map(([key, value]) => (value === null ? `${key}=null` : key)).join()
    await prepareOnce(tx, `add ${name} ${shape}`, (on) => on.insert(table).values(toPlaces(given)).prepare()).run(row)
  }
}

// A place does not take null: the engine would be given the word for it.
const toPlaces = (given: [string, unknown][]): Row =>
  Object.fromEntries(given.map(([key, value]) => [key, value === null ? null : sql.placeholder(key)]))
