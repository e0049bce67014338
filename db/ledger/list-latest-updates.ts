import { and, eq, sql } from 'drizzle-orm'
import { reader } from '../client'
import { pick } from '../columns'
import { progressUpdates, tasks } from '../schema'

/** What the lead unit's newest report says beside what was done; by task. */
export type LatestUpdate = { taskId: string; at: string; problems: string; next: string }

/** The newest report of each of these tasks' lead units, by the task's id. */
export async function listLatestUpdates(taskIds: readonly string[]): Promise<Map<string, LatestUpdate>> {
  const rows = await reader()
    .select(pick(progressUpdates, 'taskId', 'at', 'problems', 'next'))
    .from(tasks)
    .innerJoin(
      progressUpdates,
      and(
        eq(progressUpdates.taskId, tasks.id),
        eq(progressUpdates.unitId, tasks.leadUnitId),
        sql`${progressUpdates.at} = (select max(u.at) from progress_updates u where u.task_id = ${tasks.id} and u.unit_id = ${tasks.leadUnitId})`,
      ),
    )
    .where(sql`${tasks.id} in (select value from json_each(${JSON.stringify(taskIds)}))`)
  return new Map(rows.map((row) => [row.taskId, row]))
}
