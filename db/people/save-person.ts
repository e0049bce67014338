import { eq, sql } from 'drizzle-orm'
import type { Database } from '../client'
import { saveOver } from '../engine/save-over'
import { passwordGivers, users } from '../schema'

export type NewPerson = typeof users.$inferInsert

/** Adds a person as version 1. */
export async function addPerson(tx: Database, person: NewPerson): Promise<void> {
  await tx.insert(users).values(person)
}

/** Changes a person over the version read, as the next one. Throws `Refusal('staleVersion')`. */
export async function savePerson(
  tx: Database,
  { id, version }: { id: string; version: number },
  values: Partial<Pick<NewPerson, 'name' | 'phone' | 'active' | 'passwordHash' | 'mustChangePassword'>>,
): Promise<void> {
  await saveOver(tx, users, { id, version }, values)
}

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

/** Notes who gave out a password of this account; that stays, whoever gives out the next. */
export async function addPasswordGiver(tx: Database, userId: string, giverId: string): Promise<void> {
  await tx.insert(passwordGivers).values({ userId, giverId }).onConflictDoNothing()
}
