import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import type { TaskStatus } from '@/domain/task/task'
import { actOnTask, type TaskKey } from './steps/act-on-task'
import { applyMove, type MoveRequest } from './steps/apply-move'

/**
 * One move of one task by one person: sign, submit, approve, send back, close and the rest of the move table.
 * `requestId` makes a double submit count once. Gives where the task stands then. Throws `Refusal`.
 */
export async function moveTask(
  actor: Actor,
  request: TaskKey & MoveRequest,
  now: string,
): Promise<{ taskId: string; status: TaskStatus }> {
  // A report is more than a move: it brings what was done, and passes reportProgress alone.
  if (request.move === 'report') throw new Refusal('moveNotYours')
  return actOnTask(actor, request, now, async (loaded) => {
    return { taskId: request.taskId, status: await applyMove(loaded, request) }
  })
}
