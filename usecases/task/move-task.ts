import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { applyMove, type MoveRequest } from './steps/apply-move'
import { openTask, type TaskKey } from './steps/open-task'

/**
 * One move of one task by one person: sign, submit, approve, send back, close and the rest of the move table.
 * `requestId` makes a double submit count once. Throws `Refusal`.
 */
export async function moveTask(actor: Actor, request: TaskKey & MoveRequest, now: string): Promise<{ taskId: string }> {
  // A report is more than a move: it brings what was done, and passes reportProgress alone.
  if (request.move === 'report') throw new Refusal('moveNotYours')
  return openTask(actor, request, now, async (open) => {
    await applyMove(open, request)
    return { taskId: request.taskId }
  })
}
