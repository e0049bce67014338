import { decideMove } from '@/domain/task/move/decide-move'
import { findMoveRow, listNeeds, type Move } from '@/domain/task/move/lifecycle'
import type { MoveInput } from '@/domain/task/move/move-input'
import type { TaskStatus } from '@/domain/task/task'
import type { LoadedTask } from './act-on-task'
import { followMove } from './follow-move'
import { loadMoveFacts } from './load-move-facts'
import { recordTask } from './record-task'

export type MoveRequest = { move: Move; input: MoveInput }

/** Decides and saves one move of an open task: what follows from it, then the task with its event. Gives the state it leads to. Throws `Refusal` of `decideMove`, or staleVersion. */
export async function applyMove(loaded: LoadedTask, { move, input }: MoveRequest): Promise<TaskStatus> {
  const row = findMoveRow(move, loaded.dossier.task.status)
  const facts = await loadMoveFacts(loaded, row ? listNeeds([row]) : [])
  const { action, note, declared, side, tell, ...change } = decideMove(move, { ...loaded, input, facts })
  const changes = await followMove(loaded, { action, ...change })
  await recordTask(loaded, { action: `task.${action}`, changes, after: declared, note, side, tell })
  return changes.status
}
