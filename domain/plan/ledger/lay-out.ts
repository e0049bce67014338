/** Cells that were made one, counted from 0. */
export type Merged = { row: number; column: number; lastRow: number; lastColumn: number }
export type LedgerSheet = { sheet: string; rows: string[][]; merges?: readonly Merged[] }

/**
 * The rows of a sheet with the value of a merged cell in each row that it covers; sideways too, where `isHead`. Each program keeps it in
 * the first cell alone, though it holds for all.
 */
export function spreadMerges({ rows, merges = [] }: LedgerSheet, isHead: (row: number) => boolean): string[][] {
  const spread = rows.map((cells) => [...cells])
  for (const merge of merges) {
    const value = rows[merge.row]?.[merge.column] ?? ''
    if (value) spreadOne(spread, merge, value, isHead)
  }
  return spread
}

function spreadOne(spread: string[][], merge: Merged, value: string, isHead: (row: number) => boolean): void {
  for (let row = merge.row; row <= Math.min(merge.lastRow, spread.length - 1); row++) {
    const last = isHead(row) ? Math.min(merge.lastColumn, 200) : merge.column
    for (let column = merge.column; column <= last; column++) {
      const cells = spread[row]
      while (cells && cells.length <= column) cells.push('')
      if (cells) cells[column] = value
    }
  }
}

/** The words of a row that heads those below it: one cell drawn over several columns, and nothing beside it. */
export function findGroupHead({ merges = [] }: LedgerSheet, cells: readonly string[], row: number): string | null {
  const filled = cells.filter((cell) => cell !== '')
  const [only] = filled
  if (only === undefined || filled.length > 1) return null
  const isWide = merges.some((merge) => merge.row === row && merge.lastColumn > merge.column)
  return isWide ? only : null
}
