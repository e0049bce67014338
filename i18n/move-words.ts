import type { NoticeFacts } from '@/domain/notice-facts'
import type { Move } from '@/domain/task/move/lifecycle'
import type { TaskStatus } from '@/domain/task/task'

/** Working days that hold today, and the state to which the move leads: what hints tell of what happens next. */
type Next = { sign: number; unit: number; office: number; leadsTo: TaskStatus }

/**
 * All that is said of a move: its button, the log's shorter word where there is one, what its reason is called where it has a
 * name of its own and what is often given, what will happen, and the notice to whoever is told.
 */
export type MoveWords = {
  name: string
  logged?: string
  reason?: string
  templates?: readonly string[]
  hint: (next: Next) => string
  told: (facts: NoticeFacts) => string
}

type Moves = Record<Move, MoveWords>

export const nameMoves = (moves: Moves) => pick(moves, ({ name }) => name)
export const hintMoves = (moves: Moves) => pick(moves, ({ hint }) => hint)
export const nameReasons = (moves: Moves, general: string) => pick(moves, ({ reason = general }) => reason)
export const listTemplates = (moves: Moves) => pick(moves, ({ templates = [] }) => templates)
export const tellMoves = (moves: Moves) => pick(moves, ({ told }) => told)

/** By the action of the event. */
export const logMoves = (moves: Moves): Record<string, string> =>
  Object.fromEntries(Object.entries(moves).map(([move, { name, logged = name }]) => [`task.${move}`, logged]))

const pick = <Word>(moves: Moves, choose: (words: MoveWords) => Word): Record<Move, Word> =>
  Object.fromEntries(Object.entries(moves).map(([move, words]) => [move, choose(words)])) as Record<Move, Word>
