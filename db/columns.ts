import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import { type AnySQLiteColumn, customType, type SQLiteTable, text } from 'drizzle-orm/sqlite-core'

/** Primary key: a time-sortable text id made in code (see domain/id). */
export const id = () => text('id').primaryKey()

/** The id of a row of another table, which has to be there. */
export const idOf = <Name extends string>(name: Name, row: () => AnySQLiteColumn) =>
  text(name).notNull().references(row)

/** A moment as ISO 8601 text in UTC with milliseconds, so that text order is time order on every engine. */
export const instant = (name: string) => text(name)

/** A calendar day in Asia/Shanghai as `YYYY-MM-DD`. */
export const day = (name: string) => text(name)

/** A yes or no, stored as 0 or 1. */
export const flag = customType<{ data: boolean; driverData: number }>({
  dataType: () => 'integer',
  fromDriver: (value) => value === 1,
  toDriver: (value) => (value ? 1 : 0),
})

/** Structured data kept as JSON text. */
export const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>()

/** Some columns of a table by their names, to be selected. */
export function pick<Table extends SQLiteTable, Name extends keyof Table['_']['columns'] & string>(
  table: Table,
  ...names: Name[]
): Pick<Table['_']['columns'], Name> {
  const columns: Table['_']['columns'] = getTableColumns(table)
  return Object.fromEntries(names.map((name) => [name, columns[name]])) as Pick<Table['_']['columns'], Name>
}

/**
 * A column with its table, for a subquery among what is selected: Drizzle drops the table there where the query has only one,
 * and the column would be that of the subquery's own table.
 */
export const ofOuter = (column: AnySQLiteColumn): SQL => sql`${column}`
