import type { Rule } from '../../rule'
import type { ColumnKind } from '../../table/column-kind'

/** What a column whose head fits, or a line with such a label, holds. */
export type ColumnRule = Rule & { kind: ColumnKind }
