import { eq } from 'drizzle-orm'
import type { Database } from '../client'
import { commitments, reports } from '../schema'

/** The several days that a commitment's words name, and the language of its report. */
export async function findNamedDays(
  on: Database,
  commitmentId: string,
): Promise<{ days: string[]; language: 'zh' | 'en' } | undefined> {
  const [row] = await on
    .select({ days: commitments.days, language: reports.language })
    .from(commitments)
    .innerJoin(reports, eq(reports.id, commitments.reportId))
    .where(eq(commitments.id, commitmentId))
  return row
}
