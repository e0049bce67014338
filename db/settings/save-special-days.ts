import { and, asc, count, eq, gte, lte, sql } from 'drizzle-orm'
import type { Database } from '../client'
import { specialDays } from '../schema'

export type SpecialDayRow = typeof specialDays.$inferSelect

/** Holidays and working weekends of a year, in order. */
export async function listSpecialDays(on: Database, year: number): Promise<SpecialDayRow[]> {
  return on.select().from(specialDays).where(inYear(year)).orderBy(asc(specialDays.day))
}

/** How many special days each year has that has any. */
export async function countSpecialDays(on: Database, year: number): Promise<number> {
  const [row] = await on.select({ total: count() }).from(specialDays).where(inYear(year))
  return row?.total ?? 0
}

/** The years that have any. */
export async function listKnownYears(on: Database): Promise<number[]> {
  const year = sql<number>`cast(substr(${specialDays.day}, 1, 4) as integer)`
  return (await on.selectDistinct({ year }).from(specialDays)).map((row) => row.year)
}

/** Adds a day or changes what it is. */
export async function saveSpecialDay(tx: Database, row: SpecialDayRow): Promise<void> {
  const { kind, name } = row
  await tx.insert(specialDays).values(row).onConflictDoUpdate({ target: specialDays.day, set: { kind, name } })
}

/** Makes a day a plain one again; gives what it was, or undefined. */
export async function removeSpecialDay(tx: Database, day: string): Promise<SpecialDayRow | undefined> {
  const [removed] = await tx.delete(specialDays).where(eq(specialDays.day, day)).returning()
  return removed
}

/** Puts a list in the place of all that a year has. */
export async function replaceSpecialDays(tx: Database, year: number, rows: SpecialDayRow[]): Promise<void> {
  await tx.delete(specialDays).where(inYear(year))
  await tx.insert(specialDays).values(rows)
}

const inYear = (year: number) => and(gte(specialDays.day, `${year}-01-01`), lte(specialDays.day, `${year}-12-31`))
