import { han, isLatin } from '../../outline/letters'
import { findRule } from '../../rule'
import type { ColumnKind } from '../../table/column-kind'
import type { TableWords } from '../../table/table-columns'
import { chineseOrder } from '../order'
import { splitCell } from '../steps/split-cell'
import { roleBehindName } from './name-links'
import { splitNames } from './split-names'

const longest = { han: 12, mixed: 30 }
const besideHead = /^[*\s]+|[:*\s]+$|(?<=[^a-z]) (?=[^a-z])/gi
const stop = /[。;,]/

/** What a Chinese head names, or null. */
function readColumn(folded: string): ColumnKind | null {
  const head = folded.replace(besideHead, '')
  if (isLatin(folded) || stop.test(head) || !head || head.length > (han.test(head) ? longest.han : longest.mixed))
    return null
  return findRule(chineseOrder.columns, head)?.kind ?? null
}

/** Heads of columns and the bodies of a cell in Chinese tables: 甲、乙. */
export const chineseTables: TableWords = {
  readColumn,
  splitTasks: splitCell,
  splitOwners: (words) => splitNames(words.replace(roleBehindName.pattern, '')),
}
