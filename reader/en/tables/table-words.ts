import type { TableWords } from '../../table/table-columns'
import { splitOwners } from '../units/split-owners'
import { readEnglishColumn } from './columns'

/** Heads of columns and the bodies of a cell in English tables. */
export const englishTables: TableWords = {
  readColumn: (folded) => (/^[^一-龥]*[A-Za-z]{2}[^一-龥]*$/.test(folded) ? readEnglishColumn(folded) : null),
  splitOwners,
}
