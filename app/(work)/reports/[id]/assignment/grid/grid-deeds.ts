import { gridColumns } from '@/domain/plan/assignment/columns'
import type { AssignmentWords } from '@/i18n/assignment-words'
import { readBlock, writeBlock } from '../state/block-text'
import { nameCell } from '../state/edits'
import { fillDown, placeBlock, placeByName } from '../state/place-block'
import { readHeader } from '../state/read-header'
import { blockOf } from '../state/selection'
import type { Grid } from './use-grid'

/** Copies the first `source` rows of the selection down over the rest of it; the row above, where one row is chosen. */
export function fillSelection(grid: Grid, source = 1): void {
  const block = blockOf(grid.state)
  const cells = fillDown(block, grid.textAt, source)
  if (cells.length) grid.write(cells, { kind: 'filled', count: cells.length }, block)
}

/** Empties the cells of the selection. */
export function clearSelection(grid: Grid): void {
  const { top, bottom, left, right } = blockOf(grid.state)
  const cells = []
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push({ row, column, text: '' })
  grid.write(cells, undefined, { top, bottom, left, right })
}

/** The text of the selection for the clipboard. */
export function copySelection(grid: Grid): string {
  const { top, bottom, left, right } = blockOf(grid.state)
  const rows = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_, column) => grid.textAt(top + row, left + column)),
  )
  grid.act({ kind: 'note', note: { kind: 'copied', rows: rows.length, columns: right - left + 1 } })
  return writeBlock(rows)
}

/** Puts a block from the clipboard into the grid; a first row that names columns is left out, and says which column goes where. */
export function pasteText(grid: Grid, text: string, words: AssignmentWords): void {
  const [first = [], ...others] = readBlock(text)
  const header = others.length ? readHeader(first, words) : null
  const texts = header ? others : [first, ...others]
  const { cells, block, left } = header
    ? placeByName(texts, header, grid.state, grid.size)
    : placeBlock(texts, grid.state, grid.size)
  const names = cells.flatMap(({ row, column }) => {
    const [name, id] = [gridColumns[column], grid.rows[row]?.row.id]
    return name && id ? [nameCell(name, id)] : []
  })
  const size = { rows: texts.length, columns: Math.max(...texts.map((row) => row.length)) }
  grid.write(cells, { kind: 'pasted', ...size, filled: cells.length, left, names, hasHeader: header !== null }, block)
}
