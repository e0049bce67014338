import { and, countDistinct, inArray, ne } from 'drizzle-orm'
import type { Side } from '@/domain/task/task'
import type { Database } from '../client'
import { taskSides } from '../schema'

/** On how many of some tasks each of some people stands on another side than this: what they may not decide there. */
export async function countBarred(
  on: Database,
  taskIds: readonly string[],
  userIds: readonly string[],
  side: Side,
): Promise<Map<string, number>> {
  if (!taskIds.length || !userIds.length) return new Map()
  const rows = await on
    .select({ userId: taskSides.userId, count: countDistinct(taskSides.taskId) })
    .from(taskSides)
    .where(
      and(inArray(taskSides.taskId, [...taskIds]), inArray(taskSides.userId, [...userIds]), ne(taskSides.side, side)),
    )
    .groupBy(taskSides.userId)
  return new Map(rows.map(({ userId, count }) => [userId, count]))
}
