import { count } from 'drizzle-orm'
import type { Database } from '../client'
import { users } from '../schema'

/** How many people have an account, active or not. */
export async function countUsers(on: Database): Promise<number> {
  const [row] = await on.select({ count: count() }).from(users)
  return row?.count ?? 0
}
