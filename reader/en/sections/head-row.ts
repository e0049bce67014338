import type { Block, Outline } from '../../outline/read-outline'
import { readHeadRow } from '../../table/table-columns'
import { englishTables } from '../tables/table-words'

/** Whether a paragraph is the head row of a table of tasks. */
export const isHeadRow = (outline: Outline, { cells }: Block): boolean =>
  cells !== null &&
  readHeadRow(
    cells.map(({ start, end }) => outline.folded.slice(start, end)),
    englishTables.readColumn,
  ) !== null
