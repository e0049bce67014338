import { inArray } from 'drizzle-orm'
import type { Database } from '../client'
import { passwordGivers } from '../schema'

/** Whoever ever gave out a password of a person's account, of those people's accounts, and so on; the person as well where it leads back to them. */
export async function listIssuersOf(on: Database, userId: string): Promise<Set<string>> {
  const issuers = new Set<string>()
  let asked = [userId]
  while (asked.length) {
    asked = (await listGivers(on, asked)).filter((id) => !issuers.has(id))
    for (const id of asked) issuers.add(id)
  }
  return issuers
}

async function listGivers(on: Database, userIds: readonly string[]): Promise<string[]> {
  const rows = await on
    .selectDistinct({ giverId: passwordGivers.giverId })
    .from(passwordGivers)
    .where(inArray(passwordGivers.userId, [...userIds]))
  return rows.map(({ giverId }) => giverId)
}
