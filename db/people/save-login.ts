import { eq, sql } from 'drizzle-orm'
import type { Database } from '../client'
import { users } from '../schema'

/** Keeps when and from where a user last logged in. */
export async function saveLastLogin(tx: Database, userId: string, at: string, address: string): Promise<void> {
  await tx.update(users).set({ lastLoginAt: at, lastLoginAddress: address }).where(eq(users.id, userId))
}

/** Sets a user's own new password, which need not be changed again. */
export async function savePassword(tx: Database, userId: string, passwordHash: string, at: string): Promise<void> {
  await tx
    .update(users)
    .set({ passwordHash, passwordSetAt: at, mustChangePassword: false, version: sql`${users.version} + 1` })
    .where(eq(users.id, userId))
}

/** Asks for a new password before anything else. */
export async function requirePasswordChange(tx: Database, userId: string): Promise<void> {
  await tx.update(users).set({ mustChangePassword: true }).where(eq(users.id, userId))
}
