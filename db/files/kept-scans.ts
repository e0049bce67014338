import { and, desc, eq, isNotNull } from 'drizzle-orm'
import type { KeptScan } from '@/domain/report/scan'
import type { Database } from '../client'
import { keptUploads } from '../schema'

/** A kept file whose letters are recognised, and whose it is. */
export type ScanOfUpload = {
  id: string
  userId: string
  hash: string
  fileName: string
  keptAt: string
  scan: KeptScan
}

/** The scans that are kept, the latest first: all, or one person's. */
export async function listKeptScans(on: Database, userId?: string): Promise<ScanOfUpload[]> {
  const { id, hash, fileName, keptAt, scan } = keptUploads
  const rows = await on
    .select({ id, userId: keptUploads.userId, hash, fileName, keptAt, scan })
    .from(keptUploads)
    .where(and(isNotNull(scan), userId === undefined ? undefined : eq(keptUploads.userId, userId)))
    .orderBy(desc(keptAt))
  return rows.flatMap((row) => (row.scan ? [{ ...row, scan: row.scan }] : []))
}

/** One of this very person's scans, or undefined. */
export const findKeptScan = async (on: Database, userId: string, id: string): Promise<ScanOfUpload | undefined> =>
  (await listKeptScans(on, userId)).find((scan) => scan.id === id)
