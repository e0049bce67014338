import { inArray } from 'drizzle-orm'
import type { Database } from '../client'
import { users } from '../schema'

/** Names of people by id; what is no id is left out. */
export async function listUserNames(on: Database, ids: unknown[]): Promise<[string, string][]> {
  const wanted = ids.filter((id): id is string => typeof id === 'string')
  if (!wanted.length) return []
  const rows = await on.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, wanted))
  return rows.map(({ id, name }) => [id, name])
}
