import { and, desc, eq, gte, inArray, lt } from 'drizzle-orm'
import type { KeptScan } from '@/domain/report/scan'
import type { Database } from '../client'
import { newId } from '../id'
import { listBeyondQuota } from '../notices/list-beyond-quota'
import { keptUploads } from '../schema'
import { forgetUnnamed } from './file-notes'

export type KeptUpload = { hash: string; fileName: string; size: number }

const keptMs = 7 * 24 * 3_600_000
/** What one person may have waiting; past it the oldest goes. */
const quota = { count: 10, bytes: 100 * 1024 * 1024 }

/** Remembers that this person uploaded a file whose form could not go through yet; gives the id by which the form names it. */
export async function keepUpload(tx: Database, userId: string, upload: KeptUpload, at: string): Promise<string> {
  const { fileName } = upload
  const [row] = await tx
    .insert(keptUploads)
    .values({ id: newId(), userId, ...upload, keptAt: at })
    .onConflictDoUpdate({ target: [keptUploads.userId, keptUploads.hash], set: { fileName, keptAt: at } })
    .returning({ id: keptUploads.id })
  await dropBeyondQuota(tx, userId)
  return row?.id ?? ''
}

/** A file that this very person uploaded in the last days, or undefined: another's is not found, whoever knows its hash or id. */
export async function findKeptUpload(
  on: Database,
  userId: string,
  id: string,
  now: string,
): Promise<KeptUpload | undefined> {
  const [row] = await on
    .select({ hash: keptUploads.hash, fileName: keptUploads.fileName, size: keptUploads.size })
    .from(keptUploads)
    .where(and(eq(keptUploads.id, id), eq(keptUploads.userId, userId), gte(keptUploads.keptAt, oldestKept(now))))
  return row
}

/** Writes how far a scan is. */
export async function saveKeptScan(tx: Database, id: string, scan: KeptScan): Promise<void> {
  await tx.update(keptUploads).set({ scan }).where(eq(keptUploads.id, id))
}

/** Takes a scan off its person's list once it is imported; the file stays for its days. */
export async function endKeptScan(tx: Database, userId: string, id: string): Promise<void> {
  await tx
    .update(keptUploads)
    .set({ scan: null })
    .where(and(eq(keptUploads.id, id), eq(keptUploads.userId, userId)))
}

/** Forgets what was kept longer than its days, and the note of a file that nothing names any more, so that it can be cleaned away. */
export async function dropOldUploads(tx: Database, now: string): Promise<void> {
  const gone = await tx
    .delete(keptUploads)
    .where(lt(keptUploads.keptAt, oldestKept(now)))
    .returning({ hash: keptUploads.hash })
  await forgetUnnamed(
    tx,
    gone.map(({ hash }) => hash),
  )
}

async function dropBeyondQuota(tx: Database, userId: string): Promise<void> {
  const rows = await tx
    .select({ id: keptUploads.id, size: keptUploads.size })
    .from(keptUploads)
    .where(eq(keptUploads.userId, userId))
    .orderBy(desc(keptUploads.keptAt), desc(keptUploads.id))
  const ids = listBeyondQuota(rows, quota)
  if (ids.length) await tx.delete(keptUploads).where(inArray(keptUploads.id, ids))
}

const oldestKept = (now: string): string => new Date(Date.parse(now) - keptMs).toISOString()
