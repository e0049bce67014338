import { desc, eq, inArray } from 'drizzle-orm'
import type { Database } from '../client'
import { newId } from '../id'
import { earlierPasswords } from '../schema'

const mostKept = 10

/** Hashes of the last `count` passwords that somebody had before the present one, newest first. */
export async function listEarlierPasswords(on: Database, userId: string, count: number): Promise<string[]> {
  return (await listRows(on, userId)).slice(0, count).map(({ passwordHash }) => passwordHash)
}

/** Keeps the present password's hash as an earlier one; the oldest beyond ten go. */
export async function keepEarlierPassword(
  tx: Database,
  { id: userId, passwordHash }: { id: string; passwordHash: string },
  replacedAt: string,
): Promise<void> {
  await tx.insert(earlierPasswords).values({ id: newId(), userId, passwordHash, replacedAt })
  const old = (await listRows(tx, userId)).slice(mostKept).map(({ id }) => id)
  if (old.length) await tx.delete(earlierPasswords).where(inArray(earlierPasswords.id, old))
}

const listRows = (on: Database, userId: string) =>
  on
    .select({ id: earlierPasswords.id, passwordHash: earlierPasswords.passwordHash })
    .from(earlierPasswords)
    .where(eq(earlierPasswords.userId, userId))
    .orderBy(desc(earlierPasswords.replacedAt), desc(earlierPasswords.id))
