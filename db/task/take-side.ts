import type { Side } from '@/domain/task/task'
import type { Database } from '../client'
import { taskSides } from '../schema'

/** Notes that somebody acted on a task on one side of it; the first time counts. */
export async function takeSide(
  tx: Database,
  row: { taskId: string; userId: string; side: Side; at: string },
): Promise<void> {
  await tx.insert(taskSides).values(row).onConflictDoNothing()
}
