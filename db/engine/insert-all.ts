import { getTableName, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { type Database, prepareOnce } from '../client'

type Row = Record<string, unknown>

/** Inserts rows one by one. */
export async function insertAll(tx: Database, table: SQLiteTable, rows: Row[]): Promise<void> {
  for (const row of rows) await insertRow(tx, table, row)
}

/** Inserts a row by one statement for all that give the same columns, since to write its text costs more than to run it; gives how many came to be. */
export async function insertRow<Table extends SQLiteTable>(
  tx: Database,
  table: Table,
  row: Table['$inferInsert'],
): Promise<number> {
  const given = Object.entries(row).filter(([, value]) => value !== undefined)
  const shape = given.map(([key, value]) => (value === null ? `${key}=null` : key)).join()
  const name = `add ${getTableName(table)} ${shape}`
  // The values are places of the same names and kinds.
  const places = toPlaces(given) as Table['$inferInsert']
  return (await prepareOnce(tx, name, (on) => on.insert(table).values(places).prepare()).run(row)).changes
}

// A place does not take null: the engine would be given the word for it.
const toPlaces = (given: [string, unknown][]): Row =>
  Object.fromEntries(given.map(([key, value]) => [key, value === null ? null : sql.placeholder(key)]))
