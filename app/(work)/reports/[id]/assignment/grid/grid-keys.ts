import type { KeyDeed } from '../state/read-key'
import { stepFrom } from '../state/selection'
import { clearSelection, fillSelection } from './grid-deeds'
import type { Grid } from './use-grid'

/** Does what a key asked of the grid; false where the browser shall go on by itself, as Tab out of the table. */
export function doKey(asked: KeyDeed, grid: Grid): boolean {
  const { state, act, size } = grid
  const { row, column } = state.cursor
  const move = (to: { row: number; column: number }, isExtended = false) => act({ kind: 'move', to, size, isExtended })
  switch (asked.deed) {
    case 'step':
      move({ row: row + asked.rows, column: column + asked.columns }, asked.isExtended)
      return true
    case 'row':
      move({ row: row + (asked.isBack ? -1 : 1), column })
      return true
    case 'cell': {
      const next = stepFrom(state.cursor, size, asked.isBack)
      if (next) move(next)
      return next !== null
    }
    case 'all':
      move({ row: 0, column: 0 })
      act({ kind: 'move', to: { row: size.rows, column: size.columns }, size, isExtended: true })
      return true
    case 'fillDown':
      fillSelection(grid)
      return true
    case 'clear':
      clearSelection(grid)
      return true
    case 'undo':
      act({ kind: 'undo' })
      return true
    case 'save':
      findButton('save')?.click()
      return true
    case 'leave':
      findButton('save')?.focus()
      return true
    default:
      return false
  }
}

const findButton = (deed: string): HTMLButtonElement | null =>
  document.querySelector<HTMLButtonElement>(`button[name="deed"][value="${deed}"], [data-deed="${deed}"]`)
