import type { Block, Outline } from '../../outline/read-outline'
import type { Range } from '../../report-text'
import { matchFirst } from '../../rule'
import type { ColumnKind } from '../../table/column-kind'
import { readEnglishColumn } from './columns'
import { dutyKinds, labelLineRule } from './labels'

const longestLabel = 60

/** A line that says what it tells: Owner: Head of Legal. `value` is empty where what it tells stands on the next lines. */
export type Label = { kind: ColumnKind; value: Range }

/** The label with which a paragraph begins, or null; a heading without a colon is none. */
export function readLabel(outline: Outline, block: Block): Label | null {
  if (block.cells) return null
  const line = outline.text.slice(block.start, Math.min(block.end, block.start + longestLabel))
  const head = matchFirst(labelLineRule, line)
  const kind = head?.[1] ? readEnglishColumn(head[1]) : null
  return head && kind ? { kind, value: { start: block.start + head[0].length, end: block.end } } : null
}

/** Whether a label tells of the measure above it, not of one to come. */
export const isDutyLabel = ({ kind }: Label): boolean => dutyKinds.includes(kind)
