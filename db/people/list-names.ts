import type { Database } from '../client'
import { pick } from '../columns'
import { users } from '../schema'

/** The names of everybody who ever had an account, to be looked for in what goes out. */
export async function listPersonNames(on: Database): Promise<string[]> {
  const rows = await on.selectDistinct(pick(users, 'name')).from(users)
  return rows.map(({ name }) => name)
}
