import { eq } from 'drizzle-orm'
import type { CommitmentStatus, PlanStatus } from '@/domain/plan/plan'
import type { Database } from '../client'
import { commitments, reports } from '../schema'

/** Whether a commitment was confirmed and its report's plan registered. */
export async function findPlanStatus(
  on: Database,
  commitmentId: string,
): Promise<{ commitment: CommitmentStatus; plan: PlanStatus } | undefined> {
  const [row] = await on
    .select({ commitment: commitments.status, plan: reports.status })
    .from(commitments)
    .innerJoin(reports, eq(reports.id, commitments.reportId))
    .where(eq(commitments.id, commitmentId))
  return row
}
