import type { ColumnRule } from './column-rule'
import { dutyColumns } from './duty-columns'
import { sideColumns } from './side-columns'
import { askedColumns, workColumns } from './work-columns'

/** What English heads of columns and labels of lines are called; the first that fits wins. */
export const englishColumns: ColumnRule[] = [...sideColumns, ...dutyColumns, ...askedColumns, ...workColumns]
