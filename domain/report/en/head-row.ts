import { readHeadRow } from '../table/table-columns'
import type { Block, Outline } from '../text/read-outline'

/** Whether a paragraph is the head row of a table of tasks. */
export const isHeadRow = (outline: Outline, { cells }: Block): boolean =>
  cells !== null && readHeadRow(cells.map(({ start, end }) => outline.folded.slice(start, end))) !== null
