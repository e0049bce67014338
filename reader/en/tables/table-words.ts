import { isLatin } from '../../outline/letters'
import type { TableWords } from '../../table/table-columns'
import { splitOwners } from '../units/split-bodies'
import { readEnglishColumn } from './columns'

/** Heads of columns and the bodies of a cell in English tables. */
export const englishTables: TableWords = {
  readColumn: (folded) => (isLatin(folded) ? readEnglishColumn(folded) : null),
  splitOwners,
  splitTasks: (_, cell) => [cell],
}
