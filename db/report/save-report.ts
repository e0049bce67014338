import { and, eq } from 'drizzle-orm'
import type { Database } from '../client'
import { ensureSaved } from '../engine/ensure-saved'
import { reports } from '../schema'
import type { Report } from './find-report'

/** Adds a report. */
export async function addReport(tx: Database, report: Report): Promise<void> {
  await tx.insert(reports).values(report)
}

/** Changes a report over the version it was read at, as the next one. Throws `Refusal('staleVersion')`. */
export async function saveReport(
  tx: Database,
  { id, version }: Pick<Report, 'id' | 'version'>,
  changes: Partial<Report>,
): Promise<void> {
  const saved = await tx
    .update(reports)
    .set({ ...changes, version: version + 1 })
    .where(and(eq(reports.id, id), eq(reports.version, version)))
    .returning({ id: reports.id })
  ensureSaved(saved, version)
}
