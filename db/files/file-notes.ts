import { and, inArray, notInArray, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/sqlite-core'
import type { Database } from '../client'
import { evidence, files, keptUploads, pastReports, reports, reportVersions } from '../schema'

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

/** Forgets the notes of those of these files that nothing names any more, so that they can be cleaned away. */
export async function forgetUnnamed(tx: Database, hashes: string[]): Promise<void> {
  if (!hashes.length) return
  const named = unionAll(
    tx.select({ hash: reports.fileHash }).from(reports),
    tx.select({ hash: pastReports.fileHash }).from(pastReports),
    tx.select({ hash: reportVersions.fileHash }).from(reportVersions),
    tx.select({ hash: sql<string>`coalesce(${evidence.fileHash}, '')` }).from(evidence),
    tx.select({ hash: keptUploads.hash }).from(keptUploads),
  )
  await tx.delete(files).where(and(inArray(files.hash, hashes), notInArray(files.hash, named)))
}
