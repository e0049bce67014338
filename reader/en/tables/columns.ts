import { oneBlank } from '../../outline/letters'
import { findRule } from '../../rule'
import type { ColumnKind } from '../../table/column-kind'
import { englishOrder } from '../order'

const longestHead = 48
const marksAtEnds = /^[*\s]+|[:*\s.…]+$/g
const article = /^(?:the|our) (?=\w)/i

/** What an English head or label names, or null. */
export function readEnglishColumn(words: string): ColumnKind | null {
  const head = oneBlank(words.replace(marksAtEnds, '').replace(article, ''))
  if (head.length === 0 || head.length > longestHead) return null
  return findRule(englishOrder.columns, head)?.kind ?? null
}
