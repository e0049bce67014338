import { eq } from 'drizzle-orm'
import type { Range } from '@/reader/report-text'
import type { Database } from '../client'
import { saveOver } from '../engine/save-over'
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
  await saveOver(tx, reports, { id, version }, changes)
}

/** Takes a report away of which nothing is left; its record stays. */
export async function removeReport(tx: Database, id: string): Promise<void> {
  await tx.delete(reports).where(eq(reports.id, id))
}

/** Keeps what the reader found told in a report; nobody's change, so that its version stays. */
export async function saveTold(tx: Database, id: string, told: Range[]): Promise<void> {
  await tx.update(reports).set({ told }).where(eq(reports.id, id))
}
