import { eq } from 'drizzle-orm'
import type { Database } from '../client'
import { reports } from '../schema'

/** The year a report is about; its plan is for the year after. */
export async function findReportYear(on: Database, reportId: string): Promise<number> {
  const [row] = await on.select({ year: reports.year }).from(reports).where(eq(reports.id, reportId))
  return row?.year ?? 0
}
