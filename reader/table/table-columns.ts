import type { Range } from '../report-text'
import type { ColumnKind } from './column-kind'

/** What a folded cell names as a column's head, or null. */
export type ReadColumn = (folded: string) => ColumnKind | null

/** How a language writes tables: the heads of columns, and the single bodies of a cell. */
export type TableWords = {
  readColumn: ReadColumn
  splitOwners: (words: string) => string[]
  /** The tasks of one cell that lists several; the whole cell where it holds one. */
  splitTasks: (folded: string, cell: Range) => Range[]
}

/** The columns of a head row; null where the cells are no heads of a list of tasks. */
export function readHeadRow(cells: readonly string[], readColumn: ReadColumn): (ColumnKind | null)[] | null {
  const kinds = cells.map(readColumn)
  const known = kinds.filter((kind) => kind !== null)
  const isList =
    known.some((kind) => kind === 'task' || kind === 'advice' || kind === 'answer') ||
    (known.includes('issue') && known.length > 2) ||
    known.includes('target')
  return known.length >= 2 && known.length * 2 >= cells.length && isList ? kinds : null
}
