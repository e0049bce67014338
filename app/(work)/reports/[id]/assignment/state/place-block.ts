import { type Block, blockOf, type Selection, type Size } from './selection'

export type PlacedCell = { row: number; column: number; text: string }
export type PlacedBlock = { cells: PlacedCell[]; block: Block; left: number }

/**
 * Where the cells of a pasted block go: from the upper left of the selection; over all of it where its sides are multiples
 * of the block's (one cell fills it). What would lie beyond the table is counted in `left`.
 */
export function placeBlock(texts: readonly (readonly string[])[], selection: Selection, size: Size): PlacedBlock {
  const chosen = blockOf(selection)
  const columns = Math.max(...texts.map((row) => row.length))
  const height = timesOf(chosen.bottom - chosen.top + 1, texts.length)
  const width = timesOf(chosen.right - chosen.left + 1, columns)
  const all = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => ({
      row: chosen.top + row,
      column: chosen.left + column,
      text: texts[row % texts.length]?.[column % columns] ?? '',
    })),
  ).flat()
  const cells = all.filter(({ row, column }) => row < size.rows && column < size.columns)
  return {
    cells,
    left: all.length - cells.length,
    block: {
      top: chosen.top,
      left: chosen.left,
      bottom: Math.min(size.rows, chosen.top + height) - 1,
      right: Math.min(size.columns, chosen.left + width) - 1,
    },
  }
}

/** Where the rows of a block go whose columns a header names: from the row of the selection, each cell into the column of its name. */
export function placeByName(
  texts: readonly (readonly string[])[],
  header: readonly (number | null)[],
  selection: Selection,
  size: Size,
): PlacedBlock {
  const { top } = blockOf(selection)
  const all = texts.flatMap((row, at) =>
    header.flatMap((column, from) => (column === null ? [] : [{ row: top + at, column, text: row[from] ?? '' }])),
  )
  const cells = all.filter(({ row }) => row < size.rows)
  const columns = header.flatMap((column) => column ?? [])
  const bottom = Math.min(size.rows, top + texts.length) - 1
  const block = { top, bottom, left: Math.min(...columns), right: Math.max(...columns) }
  return { cells, left: all.length - cells.length, block }
}

const timesOf = (chosen: number, given: number): number => (chosen % given === 0 ? chosen : given)

/** The cells of a block below its first `source` rows, with what stands in these; of a block of one row, from the row above it. */
export function fillDown(block: Block, textAt: (row: number, column: number) => string, source = 1): PlacedCell[] {
  const isOneRow = block.top === block.bottom
  const from = isOneRow ? block.top - 1 : block.top
  if (from < 0) return []
  const first = isOneRow ? block.top : block.top + source
  const cells: PlacedCell[] = []
  for (let row = first; row <= block.bottom; row++)
    for (let column = block.left; column <= block.right; column++)
      cells.push({ row, column, text: textAt(from + ((row - first) % source), column) })
  return cells
}
