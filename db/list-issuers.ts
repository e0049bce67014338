import { eq } from 'drizzle-orm'
import type { Database } from './client'
import { users } from './schema'

/** Who gave out a person's password, who gave out that one's, and so on; the person as well where it leads back to them. */
export async function listIssuersOf(on: Database, userId: string): Promise<Set<string>> {
  const issuers = new Set<string>()
  for (let at: string | null = await findIssuer(on, userId); at && !issuers.has(at); at = await findIssuer(on, at))
    issuers.add(at)
  return issuers
}

async function findIssuer(on: Database, userId: string): Promise<string | null> {
  const [row] = await on.select({ by: users.passwordGivenBy }).from(users).where(eq(users.id, userId))
  return row?.by ?? null
}
