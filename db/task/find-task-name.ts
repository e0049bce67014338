import { and, eq } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import { reader } from '../client'
import { pick } from '../columns'
import { tasks } from '../schema'
import { isTaskInScope } from '../sql/scope-sql'

export type TaskName = { id: string; number: string | null; title: string }

/** The number and title of a task within the scope, or undefined. */
export async function findTaskName(scope: Scope, id: string): Promise<TaskName | undefined> {
  const [row] = await reader()
    .select(pick(tasks, 'id', 'number', 'title'))
    .from(tasks)
    .where(and(eq(tasks.id, id), isTaskInScope(scope)))
  return row
}
