import { and, eq, getTableColumns } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import type { Evidence } from '@/domain/task/task'
import type { Database } from '../client'
import { evidence, tasks } from '../schema'
import { isTaskInScope } from '../sql/scope-sql'

/** A piece of evidence of a task within the scope, or undefined. */
export async function findEvidence(on: Database, scope: Scope, id: string): Promise<Evidence | undefined> {
  const [row] = await on
    .select(getTableColumns(evidence))
    .from(evidence)
    .innerJoin(tasks, eq(tasks.id, evidence.taskId))
    .where(and(eq(evidence.id, id), isTaskInScope(scope)))
  return row
}
