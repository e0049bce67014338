import { asc, eq } from 'drizzle-orm'
import type { Database } from '../client'
import { commitments, tasks } from '../schema'

/** The tasks of a report in the order of their source sentences, with the position each has now. */
export async function listPlanOrder(on: Database, reportId: string): Promise<{ taskId: string; position: number }[]> {
  return on
    .select({ taskId: tasks.id, position: tasks.position })
    .from(tasks)
    .innerJoin(commitments, eq(commitments.id, tasks.commitmentId))
    .where(eq(tasks.reportId, reportId))
    .orderBy(asc(commitments.start), asc(tasks.id))
}
