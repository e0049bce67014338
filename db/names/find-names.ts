import { inArray } from 'drizzle-orm'
import { reader } from '../client'
import { reports, steps, units, users } from '../schema'

export type NameKind = 'unit' | 'person' | 'step' | 'report'

const sources = {
  unit: { table: units, name: units.shortName },
  person: { table: users, name: users.name },
  step: { table: steps, name: steps.heading },
  report: { table: reports, name: reports.title },
} as const

/** The names of things of one kind by ids that rows within the reader's scope carry (never a request's own: `findVisibleNames`). */
export async function findNames(kind: NameKind, ids: (string | null)[]): Promise<Map<string, string>> {
  const wanted = ids.filter((id): id is string => id !== null)
  if (!wanted.length) return new Map()
  const { table, name } = sources[kind]
  const rows = await reader().select({ id: table.id, name }).from(table).where(inArray(table.id, wanted))
  return new Map(rows.map((row) => [row.id, row.name]))
}
