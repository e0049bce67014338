import { eq } from 'drizzle-orm'
import type { CommitmentStatus, PlanStatus } from '@/domain/plan/plan'
import type { Database } from '../client'
import { commitments, reports } from '../schema'

/** What a task asks of the promise behind it: the several days its words name, in the report's language, and how far it and its plan have come. */
export type PromiseFacts = {
  days: string[]
  language: 'zh' | 'en'
  commitment: CommitmentStatus
  plan: PlanStatus
}

/** A promise by its commitment's id. */
export async function findPromise(on: Database, commitmentId: string): Promise<PromiseFacts | undefined> {
  const [row] = await on
    .select({
      days: commitments.days,
      language: reports.language,
      commitment: commitments.status,
      plan: reports.status,
    })
    .from(commitments)
    .innerJoin(reports, eq(reports.id, commitments.reportId))
    .where(eq(commitments.id, commitmentId))
  return row
}
