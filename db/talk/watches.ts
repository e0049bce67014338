import { and, eq, sql } from 'drizzle-orm'
import { type Database, prepareOnce, reader } from '../client'
import { taskWatches } from '../schema'

type Watch = { taskId: string; userId: string }
type Place = ReturnType<typeof sql.placeholder>
const isOf = ({ taskId, userId }: Watch | Record<keyof Watch, Place>) =>
  and(eq(taskWatches.taskId, taskId), eq(taskWatches.userId, userId))

/** True where a person watches a task. */
export async function isWatching(on: Database, watch: Watch): Promise<boolean> {
  return (await prepareOnce(on, 'watch', watchQuery).execute(watch)).length > 0
}

const watchQuery = (on: Database) =>
  on
    .select({ since: taskWatches.since })
    .from(taskWatches)
    .where(isOf({ taskId: sql.placeholder('taskId'), userId: sql.placeholder('userId') }))
    .prepare()

/** Lets a person watch a task. */
export async function addWatch(tx: Database, watch: Watch, since: string): Promise<void> {
  await tx.insert(taskWatches).values({ ...watch, since })
}

/** Lets a person watch a task no more. */
export async function removeWatch(tx: Database, watch: Watch): Promise<void> {
  await tx.delete(taskWatches).where(isOf(watch))
}

/** The ids of those who watch a task. */
export async function listWatcherIds(on: Database, taskId: string): Promise<string[]> {
  const rows = await prepareOnce(on, 'watchers of a task', watchersQuery).execute({ taskId })
  return rows.map(({ userId }) => userId)
}

const watchersQuery = (on: Database) =>
  on
    .select({ userId: taskWatches.userId })
    .from(taskWatches)
    .where(eq(taskWatches.taskId, sql.placeholder('taskId')))
    .prepare()

/** Ids of the tasks that a person watches, as a subquery. */
export const watchedBy = (userId: string) =>
  reader().select({ id: taskWatches.taskId }).from(taskWatches).where(eq(taskWatches.userId, userId))
