import type { Row, SheetColumn } from './sheet'

/** What a column adds up to so far, and how many of its cells say something. */
export type Sum = { sum: number; count: number }

/** Sums of no lines yet, one for each column. */
export const startSums = (columns: readonly SheetColumn[]): Sum[] => columns.map(() => ({ sum: 0, count: 0 }))

/** Adds a line to the sums of its columns. */
export function addRow(sums: readonly Sum[], cells: Row): void {
  for (let index = 0; index < sums.length; index++) {
    const [sum, value] = [sums[index], cells[index] ?? null]
    if (!sum || value === null || value === '') continue
    sum.count++
    if (typeof value === 'number') sum.sum += value
  }
}
