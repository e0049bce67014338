import { type Placeholder, sql } from 'drizzle-orm'

/** Places for so many values of a list in a prepared query. */
export const listPlaces = (count: number): Placeholder[] =>
  Array.from({ length: count }, (_, index) => sql.placeholder(`at${index}`))

/** The values of a list under the names of their places. */
export const fillPlaces = (values: readonly string[]): Record<string, string> =>
  Object.fromEntries(values.map((value, index) => [`at${index}`, value]))
