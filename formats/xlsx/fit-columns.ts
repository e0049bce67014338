import type { Sheet, SheetColumn } from './sheet'

/** What a cell keeps free at its sides, and the indent of a number, in characters. */
const [padding, indent] = [0.8, 1.4]

/** A sheet whose columns are as wide as the longest number, share or day in them needs: a program shows `###` in place of one that has no room. */
export const fitColumns = (sheet: Sheet): Sheet => ({
  ...sheet,
  columns: sheet.columns.map((column) => ({ ...column, width: Math.max(column.width, leastWidth(column, sheet)) })),
})

/** In characters. No number of a sheet is looked at: an index or a sum of things has as many figures as there are lines, and some to spare. */
function leastWidth({ type }: SheetColumn, { rows }: Sheet): number {
  if (type === 'percent') return '100.0%'.length + indent + padding
  if (type === 'date') return '2026-12-31'.length + padding
  return type === 'number' ? Math.max(2, String(rows.length).length) + indent + padding : 0
}
