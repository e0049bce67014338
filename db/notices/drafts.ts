import { and, desc, eq, gte, inArray, lt, sql } from 'drizzle-orm'
import type { Database } from '../client'
import { newId } from '../id'
import { drafts } from '../schema'
import { listBeyondQuota } from './list-beyond-quota'

export type Draft = { form: string; values: Record<string, string>; savedAt: string }

const keptMs = 30 * 24 * 3_600_000
/** What one person may have half written; past it the oldest goes. */
const quota = { count: 100, bytes: 4_000_000 }

/** All drafts of a user from the last 30 days: few, and a page may hold several forms. */
export async function listDrafts(on: Database, userId: string, now: string): Promise<Draft[]> {
  return on
    .select({ form: drafts.form, values: drafts.values, savedAt: drafts.savedAt })
    .from(drafts)
    .where(and(eq(drafts.userId, userId), gte(drafts.savedAt, oldestKept(now))))
}

/** Keeps what a user typed into a form, in place of the draft before. */
export async function saveDraft(tx: Database, userId: string, { form, values, savedAt }: Draft): Promise<void> {
  await tx
    .insert(drafts)
    .values({ id: newId(), userId, form, values, savedAt })
    .onConflictDoUpdate({ target: [drafts.userId, drafts.form], set: { values, savedAt } })
  await dropBeyondQuota(tx, userId)
}

/** Drops the draft of a form that went through. */
export async function deleteDraft(tx: Database, userId: string, form: string): Promise<void> {
  await tx.delete(drafts).where(and(eq(drafts.userId, userId), eq(drafts.form, form)))
}

/** Drops everybody's drafts older than 30 days. */
export async function dropOldDrafts(tx: Database, now: string): Promise<void> {
  await tx.delete(drafts).where(lt(drafts.savedAt, oldestKept(now)))
}

async function dropBeyondQuota(tx: Database, userId: string): Promise<void> {
  const rows = await tx
    .select({ id: drafts.id, size: sql<number>`length(cast(${drafts.values} as blob))` })
    .from(drafts)
    .where(eq(drafts.userId, userId))
    .orderBy(desc(drafts.savedAt), desc(drafts.id))
  const ids = listBeyondQuota(rows, quota)
  if (ids.length) await tx.delete(drafts).where(inArray(drafts.id, ids))
}

const oldestKept = (now: string): string => new Date(Date.parse(now) - keptMs).toISOString()
