import type { Edits } from './edits'
import { type Block, moveTo, type Place, type Selection, type Size } from './selection'

/** What is told of the last act. */
export type GridNote =
  | { kind: 'pasted'; rows: number; columns: number; filled: number; left: number; names: string[]; hasHeader: boolean }
  | { kind: 'filled'; count: number }
  | { kind: 'copied'; rows: number; columns: number }
  | { kind: 'undone' }

export type GridState = Selection & {
  edits: Edits
  /** The edits before each act that can be undone, the newest last. */
  past: readonly Edits[]
  note: GridNote | null
}

export type GridAct =
  | { kind: 'move'; to: Place; size: Size; isExtended?: boolean }
  | { kind: 'write'; edits: Edits; note?: GridNote; block?: Block }
  | { kind: 'undo' }
  | { kind: 'note'; note: GridNote }
  /** Saved, discarded or settled: what went before cannot be undone any more. */
  | { kind: 'settle'; edits: Edits }

const mostUndone = 100

export const beginGrid = (edits: Edits): GridState => ({
  anchor: { row: 0, column: 0 },
  cursor: { row: 0, column: 0 },
  edits,
  past: [],
  note: null,
})

/** The grid after an act. */
export function reduceGrid(state: GridState, act: GridAct): GridState {
  switch (act.kind) {
    case 'move':
      return { ...state, ...moveTo(state, act.to, act.size, act.isExtended) }
    case 'write':
      return {
        ...state,
        ...(act.block ? selectBlock(act.block) : {}),
        edits: act.edits,
        past: [...state.past, state.edits].slice(-mostUndone),
        note: act.note ?? null,
      }
    case 'undo': {
      const before = state.past.at(-1)
      return before ? { ...state, edits: before, past: state.past.slice(0, -1), note: { kind: 'undone' } } : state
    }
    case 'note':
      return { ...state, note: act.note }
    case 'settle':
      return { ...state, edits: act.edits, past: [], note: null }
  }
}

const selectBlock = ({ top, bottom, left, right }: Block): Selection => ({
  anchor: { row: top, column: left },
  cursor: { row: bottom, column: right },
})
