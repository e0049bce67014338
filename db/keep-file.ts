import { and, eq } from 'drizzle-orm'
import type { Database } from './client'
import { newId } from './id'
import { drafts, files } from './schema'

/** Notes a stored file's type and size once. */
export async function addFile(
  tx: Database,
  file: { hash: string; size: number; type: string },
  at: string,
): Promise<void> {
  await tx
    .insert(files)
    .values({ ...file, storedAt: at })
    .onConflictDoNothing()
}

/** Remembers that this person uploaded a file whose form could not go through yet, so that the form can name it again. */
export async function keepFile(
  tx: Database,
  userId: string,
  file: { hash: string; fileName: string },
  at: string,
): Promise<void> {
  const values = { fileName: file.fileName }
  await tx
    .insert(drafts)
    .values({ id: newId(), userId, form: formOf(file.hash), values, savedAt: at })
    .onConflictDoUpdate({ target: [drafts.userId, drafts.form], set: { values, savedAt: at } })
}

/** The name of a file that this person uploaded before, or undefined: another's file is not found. */
export async function findKeptFile(on: Database, userId: string, hash: string): Promise<string | undefined> {
  const [row] = await on
    .select({ values: drafts.values })
    .from(drafts)
    .where(and(eq(drafts.userId, userId), eq(drafts.form, formOf(hash))))
  return row?.values.fileName
}

const formOf = (hash: string): string => `kept:${hash}`
