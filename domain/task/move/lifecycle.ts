import type { TaskStatus } from '../task'
import type { Fact, MoveRow } from './move-row'
import { assigning } from './rows/assigning'
import { ending } from './rows/ending'
import { reviewing } from './rows/reviewing'
import { working } from './rows/working'

const rows = [...assigning, ...working, ...reviewing, ...ending] as const

export type Move = (typeof rows)[number]['move']
export type MoveOfTask = MoveRow & { move: Move }

/** DOMAIN's table "Life of a task": the button, its form, the check on the server and the notices follow from a row. */
export const moveTable: readonly MoveOfTask[] = rows
export const moves: readonly Move[] = [...new Set(rows.map(({ move }) => move))]

/** The row for a move out of a state, or undefined where the table has none. */
export const findMoveRow = (move: Move, from: TaskStatus): MoveOfTask | undefined =>
  moveTable.find((row) => row.move === move && row.from.includes(from))

/** The row of the move that an event tells of, or undefined where something else was done. */
export const findRowOfEvent = (action: string): MoveOfTask | undefined =>
  moveTable.find(({ move }) => action === `task.${move}`)

/** True for a move that may be the main button. */
export const takesOn = ({ act = 'step' }: MoveRow): boolean => act === 'step' || act === 'milestone'

/** The facts that some rows read, by what they set and by their guards. */
export const listNeeds = (some: readonly MoveRow[]): Fact[] => [
  ...new Set(some.flatMap(({ needs = [], guards }) => [...needs, ...guards.flatMap(({ needs: own = [] }) => own)])),
]
