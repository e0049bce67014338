import { findRule } from '../../rule'
import type { ColumnKind } from '../../table/column-kind'
import type { TableWords } from '../../table/table-columns'
import { chineseOrder } from '../order'
import { roleBehindName } from './name-links'
import { splitNames } from './split-names'

/** What a Chinese head names, or null. */
function readColumn(folded: string): ColumnKind | null {
  const head = folded.replace(/^[*\s]+|[:*\s]+$|(?<=[^a-z]) (?=[^a-z])/gi, '')
  if (/^[^一-龥]*[A-Za-z]{2}[^一-龥]*$/.test(folded)) return null
  if (!head || head.length > 30 || /[。;,]/.test(head) || (/[一-龥]/.test(head) && head.length > 12)) return null
  return findRule(chineseOrder.columns, head)?.kind ?? null
}

/** Heads of columns and the bodies of a cell in Chinese tables: 甲、乙. */
export const chineseTables: TableWords = {
  readColumn,
  splitOwners: (words) => splitNames(words.replace(roleBehindName.pattern, '')),
}
