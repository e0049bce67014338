import { readEnglishColumn } from '../en/columns'
import { findRule } from '../rule'
import { columnRules } from '../zh/rules/columns'
import type { ColumnKind } from './column-kind'

/** What a folded cell names as a column's head, or null. */
export function readColumn(folded: string): ColumnKind | null {
  const head = folded.replace(/^[*\s]+|[:*\s]+$|(?<=[^a-z]) (?=[^a-z])/gi, '')
  if (/^[^一-龥]*[A-Za-z]{2}[^一-龥]*$/.test(folded)) return readEnglishColumn(folded)
  if (!head || head.length > 30 || /[。;,]/.test(head) || (/[一-龥]/.test(head) && head.length > 12)) return null
  return findRule(columnRules, head)?.kind ?? null
}

/** The columns of a head row; null where the cells are no heads of a list of tasks. */
export function readHeadRow(cells: readonly string[]): (ColumnKind | null)[] | null {
  const kinds = cells.map(readColumn)
  const known = kinds.filter((kind) => kind !== null)
  const isList =
    known.some((kind) => kind === 'task' || kind === 'advice' || kind === 'answer') ||
    (known.includes('issue') && known.length >= 3) ||
    known.includes('target')
  return known.length >= 2 && known.length >= cells.length * 0.5 && isList ? kinds : null
}
