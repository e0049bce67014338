import { and, eq } from 'drizzle-orm'
import type { Database } from '../client'
import { reports } from '../schema'
import type { Report } from './find-report'

/** Adds a report. */
export async function addReport(tx: Database, report: Report): Promise<void> {
  await tx.insert(reports).values(report)
}

/** Changes a report over the version it was read at; gives false where another change came first. */
export async function saveReport(
  tx: Database,
  { id, version }: Pick<Report, 'id' | 'version'>,
  changes: Partial<Report>,
): Promise<boolean> {
  const saved = await tx
    .update(reports)
    .set({ ...changes, version: version + 1 })
    .where(and(eq(reports.id, id), eq(reports.version, version)))
    .returning({ id: reports.id })
  return saved.length === 1
}
