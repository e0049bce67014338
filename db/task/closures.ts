import { asc, inArray } from 'drizzle-orm'
import type { Closure } from '@/domain/task/task'
import { type Database, reader } from '../client'
import { newId } from '../id'
import { closures } from '../schema'

/** Keeps a closing that a reopening takes back. */
export async function addClosure(tx: Database, closure: Closure): Promise<void> {
  await tx.insert(closures).values({ ...closure, id: newId() })
}

/** The closings of these tasks that were taken back, oldest first, by task. */
export async function listClosures(taskIds: string[]): Promise<Map<string, Closure[]>> {
  const rows = await reader()
    .select()
    .from(closures)
    .where(inArray(closures.taskId, taskIds))
    .orderBy(asc(closures.reopenedOn), asc(closures.id))
  const byTask = new Map<string, Closure[]>()
  for (const row of rows) byTask.set(row.taskId, [...(byTask.get(row.taskId) ?? []), row])
  return byTask
}
