import { transaction } from '@/db/client'
import { once } from '@/db/notices/once'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { applyMove, type MoveRequest } from './steps/apply-move'

/**
 * One move of one task by one person: sign, submit, approve, send back, close and the rest of the move table.
 * `requestId` makes a double submit count once. Throws `Refusal`.
 */
export async function moveTask(
  actor: Actor,
  request: MoveRequest & { requestId?: string },
  now: string,
): Promise<{ taskId: string }> {
  // A report is more than a move: it brings what was done, and passes reportProgress alone.
  if (request.move === 'report') throw new Refusal('moveNotYours', { move: request.move, role: actor.role })
  return transaction((tx) =>
    once(tx, { userId: actor.userId, requestId: request.requestId, at: now }, async () => {
      const task = await applyMove(tx, actor, request, now)
      return { taskId: task.id }
    }),
  )
}
