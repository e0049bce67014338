import { and, eq } from 'drizzle-orm'
import type { Database } from '../client'
import { passwordGivers, users } from '../schema'

export type NewPerson = typeof users.$inferInsert

/** Adds a person as version 1. */
export async function addPerson(tx: Database, person: NewPerson): Promise<void> {
  await tx.insert(users).values(person)
}

/** Changes a person over the version the change was made from; gives false where another change came first. */
export async function savePerson(
  tx: Database,
  id: string,
  seen: number,
  values: Partial<Pick<NewPerson, 'name' | 'phone' | 'active' | 'passwordHash' | 'mustChangePassword'>>,
): Promise<boolean> {
  const saved = await tx
    .update(users)
    .set({ ...values, version: seen + 1 })
    .where(and(eq(users.id, id), eq(users.version, seen)))
    .returning({ id: users.id })
  return saved.length === 1
}

/** Notes who gave out a password of this account; that stays, whoever gives out the next. */
export async function addPasswordGiver(tx: Database, userId: string, giverId: string): Promise<void> {
  await tx.insert(passwordGivers).values({ userId, giverId }).onConflictDoNothing()
}
