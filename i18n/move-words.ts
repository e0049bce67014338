import type { NoticeFacts } from '@/domain/notice-facts'
import type { Move } from '@/domain/task/move/lifecycle'

/** Working days that hold today, for the hints that name them. */
type Limits = { sign: number; unit: number; office: number }

/** All that is said of a move: its button, the log's shorter word where there is one, what will happen, and the notice to whoever is told. */
export type MoveWords = {
  name: string
  logged?: string
  hint: (limits: Limits) => string
  told: (facts: NoticeFacts) => string
}

type Moves = Record<Move, MoveWords>

export const nameMoves = (moves: Moves) => pick(moves, ({ name }) => name)
export const hintMoves = (moves: Moves) => pick(moves, ({ hint }) => hint)
export const tellMoves = (moves: Moves) => pick(moves, ({ told }) => told)

/** By the action of the event. */
export const logMoves = (moves: Moves): Record<string, string> =>
  Object.fromEntries(Object.entries(moves).map(([move, { name, logged = name }]) => [`task.${move}`, logged]))

const pick = <Word>(moves: Moves, choose: (words: MoveWords) => Word): Record<Move, Word> =>
  Object.fromEntries(Object.entries(moves).map(([move, words]) => [move, choose(words)])) as Record<Move, Word>
