import { and, eq } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import type { LightFacts } from '@/domain/task/light'
import type { Database } from '../client'
import { tasks } from '../schema'
import { lightColumns } from '../sql/light-sql'
import { isTaskInScope } from '../sql/scope-sql'

/** What the lights of a report's tasks are computed from, of those in the scope. */
export async function listLightFacts(
  on: Database,
  scope: Scope,
  reportId: string,
): Promise<(LightFacts & { id: string })[]> {
  return on
    .select({ id: tasks.id, ...lightColumns })
    .from(tasks)
    .where(and(eq(tasks.reportId, reportId), isTaskInScope(scope)))
}
