import { decideMove } from '@/domain/task/move/decide-move'
import { findMoveRow, listNeeds, type Move } from '@/domain/task/move/lifecycle'
import type { MoveInput } from '@/domain/task/move/move-row'
import { followMove } from './follow-move'
import { loadMoveFacts } from './load-move-facts'
import type { OpenTask } from './open-task'
import { recordTask } from './record-task'

export type MoveRequest = { move: Move; input: MoveInput }

/** Decides and saves one move of an open task: what follows from it, then the task with its event. Throws `Refusal` of `decideMove`, or staleVersion. */
export async function applyMove(open: OpenTask, { move, input }: MoveRequest): Promise<void> {
  const row = findMoveRow(move, open.dossier.task.status)
  const facts = await loadMoveFacts(open, row ? listNeeds([row]) : [])
  const { action, note, declared, side, tell, ...change } = decideMove(move, { ...open, input, facts })
  const changes = await followMove(open, { action, ...change })
  await recordTask(open, { action: `task.${action}`, changes, after: declared, note, side, tell })
}
