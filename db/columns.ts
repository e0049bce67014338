import { customType, text } from 'drizzle-orm/sqlite-core'

/** Primary key: a time-sortable text id made in code (see domain/id). */
export const id = () => text('id').primaryKey()

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
