import { and, desc, eq, gte, inArray, lt, sql } from 'drizzle-orm'
import { type Database, prepareOnce } from '../client'
import { newId } from '../id'
import { unsent } from '../schema'
import { listBeyondQuota } from './list-beyond-quota'

export type Unsent = { form: string; values: Record<string, string>; savedAt: string }

const keptMs = 30 * 24 * 3_600_000
/** What one person may have half written; past it the oldest goes. */
const quota = { count: 100, bytes: 4_000_000 }

/** All unsent of a user from the last 30 days: few, and a page may hold several forms. */
export async function listUnsent(on: Database, userId: string, now: string): Promise<Unsent[]> {
  return prepareOnce(on, 'unsent', unsentQuery).execute({ userId, oldest: oldestKept(now) })
}

const unsentQuery = (on: Database) =>
  on
    .select({ form: unsent.form, values: unsent.values, savedAt: unsent.savedAt })
    .from(unsent)
    .where(and(eq(unsent.userId, sql.placeholder('userId')), gte(unsent.savedAt, sql.placeholder('oldest'))))
    .prepare()

/** Keeps what a user typed into a form, in place of what was kept before. */
export async function saveUnsent(tx: Database, userId: string, { form, values, savedAt }: Unsent): Promise<void> {
  await tx
    .insert(unsent)
    .values({ id: newId(), userId, form, values, savedAt })
    .onConflictDoUpdate({ target: [unsent.userId, unsent.form], set: { values, savedAt } })
  await dropBeyondQuota(tx, userId)
}

/** Drops what was kept of a form that went through. */
export async function deleteUnsent(tx: Database, userId: string, form: string): Promise<void> {
  await tx.delete(unsent).where(and(eq(unsent.userId, userId), eq(unsent.form, form)))
}

/** Drops everybody's unsent older than 30 days. */
export async function dropOldUnsent(tx: Database, now: string): Promise<void> {
  await tx.delete(unsent).where(lt(unsent.savedAt, oldestKept(now)))
}

async function dropBeyondQuota(tx: Database, userId: string): Promise<void> {
  const rows = await tx
    .select({ id: unsent.id, size: sql<number>`length(cast(${unsent.values} as blob))` })
    .from(unsent)
    .where(eq(unsent.userId, userId))
    .orderBy(desc(unsent.savedAt), desc(unsent.id))
  const ids = listBeyondQuota(rows, quota)
  if (ids.length) await tx.delete(unsent).where(inArray(unsent.id, ids))
}

const oldestKept = (now: string): string => new Date(Date.parse(now) - keptMs).toISOString()
