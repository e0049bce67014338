import { and, asc, count, eq, gt, inArray, lte } from 'drizzle-orm'
import type { Database } from '../client'
import { newId } from '../id'
import { loginAttempts } from '../schema'

/** How many log-ins were tried from an address after an instant. */
export async function countLoginAttempts(on: Database, address: string, after: string): Promise<number> {
  const [row] = await on
    .select({ count: count() })
    .from(loginAttempts)
    .where(and(eq(loginAttempts.address, address), gt(loginAttempts.at, after)))
  return row?.count ?? 0
}

/** Counts one try from an address; those up to `until` go, from wherever they came. */
export async function addLoginAttempt(tx: Database, address: string, at: string, until: string): Promise<void> {
  await tx.delete(loginAttempts).where(lte(loginAttempts.at, until))
  await tx.insert(loginAttempts).values({ id: newId(), address, at })
}

/** Takes the oldest try from an address back. */
export async function removeLoginAttempt(tx: Database, address: string): Promise<void> {
  const oldest = tx
    .select({ id: loginAttempts.id })
    .from(loginAttempts)
    .where(eq(loginAttempts.address, address))
    .orderBy(asc(loginAttempts.at))
    .limit(1)
  await tx.delete(loginAttempts).where(inArray(loginAttempts.id, oldest))
}
