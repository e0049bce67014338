import { and, eq } from 'drizzle-orm'
import type { Task } from '@/domain/task/task'
import type { Database } from '../client'
import { tasks } from '../schema'

/** Writes a changed task over the version it was made from; gives false where another change came first. `task.version` is the new version. */
export async function saveTask(tx: Database, task: Task): Promise<boolean> {
  const { id, ...values } = task
  const saved = await tx
    .update(tasks)
    .set(values)
    .where(and(eq(tasks.id, id), eq(tasks.version, task.version - 1)))
    .returning({ id: tasks.id })
  return saved.length === 1
}

/** Adds a new task. */
export async function addTask(tx: Database, task: Task): Promise<void> {
  await tx.insert(tasks).values(task)
}
