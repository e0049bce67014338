import { and, eq, lt } from 'drizzle-orm'
import type { Database } from './client'
import { newId } from './id'
import { drafts } from './schema'

export type Draft = { form: string; values: Record<string, string>; savedAt: string }
const keptMs = 30 * 24 * 3_600_000

/** All drafts of a user: few, and a page may hold several forms. */
export async function listDrafts(on: Database, userId: string): Promise<Draft[]> {
  return on
    .select({ form: drafts.form, values: drafts.values, savedAt: drafts.savedAt })
    .from(drafts)
    .where(eq(drafts.userId, userId))
}

/** Keeps what a user typed into a form, in place of the draft before; drafts older than 30 days of theirs go. */
export async function saveDraft(tx: Database, userId: string, { form, values, savedAt }: Draft): Promise<void> {
  const oldest = new Date(Date.parse(savedAt) - keptMs).toISOString()
  await tx.delete(drafts).where(and(eq(drafts.userId, userId), lt(drafts.savedAt, oldest)))
  await tx
    .insert(drafts)
    .values({ id: newId(), userId, form, values, savedAt })
    .onConflictDoUpdate({ target: [drafts.userId, drafts.form], set: { values, savedAt } })
}

/** Drops the draft of a form that went through. */
export async function deleteDraft(tx: Database, userId: string, form: string): Promise<void> {
  await tx.delete(drafts).where(and(eq(drafts.userId, userId), eq(drafts.form, form)))
}
