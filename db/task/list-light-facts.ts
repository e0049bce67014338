import { and, eq } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import type { LightFacts } from '@/domain/task/light'
import type { Database } from '../client'
import { tasks } from '../schema'
import { openOccurrenceDue } from '../sql/light-sql'
import { inTaskScope } from '../sql/scope-sql'

/** What the lights of a report's tasks are computed from, of those in the scope. */
export async function listLightFacts(
  on: Database,
  scope: Scope,
  reportId: string,
): Promise<(LightFacts & { id: string })[]> {
  return on
    .select({
      id: tasks.id,
      status: tasks.status,
      outcome: tasks.outcome,
      priority: tasks.priority,
      due: tasks.due,
      assignedOn: tasks.assignedOn,
      signDue: tasks.signDue,
      submittedOn: tasks.submittedOn,
      completedOn: tasks.completedOn,
      lateBefore: tasks.lateBefore,
      percent: tasks.percent,
      openOccurrenceDue,
    })
    .from(tasks)
    .where(and(eq(tasks.reportId, reportId), inTaskScope(scope)))
}
