import type { Rule } from '../rule'

/** What a table's column, or a labelled line, holds. */
export type ColumnKind =
  | 'number'
  | 'group'
  | 'issue'
  | 'task'
  | 'advice'
  | 'answer'
  | 'lead'
  | 'supporting'
  | 'person'
  | 'deadline'
  /** A deadline that took the place of the one in another column. */
  | 'moved'
  | 'target'
  | 'progress'
  | 'remark'

/** What a column whose head fits, or a line with such a label, holds. */
export type ColumnRule = Rule & { kind: ColumnKind }
