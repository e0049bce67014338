import { findRule } from '../../rule'
import type { ColumnKind } from '../../table/column-kind'
import { englishOrder } from '../order'

/** What an English head or label names, or null. */
export function readEnglishColumn(words: string): ColumnKind | null {
  const head = words
    .replace(/^[*\s]+|[:*\s.…]+$/g, '')
    .replace(/^(?:the|our) (?=\w)/i, '')
    .replace(/\s+/g, ' ')
  if (head.length === 0 || head.length > 48) return null
  return findRule(englishOrder.columns, head)?.kind ?? null
}
