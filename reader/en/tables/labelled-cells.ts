import type { Outline } from '../../outline/read-outline'
import type { Range } from '../../report-text'
import { fitsAny, matchFirst, takeByRule } from '../../rule'
import type { ColumnKind } from '../../table/column-kind'
import { rowCodeRule } from './cells'
import { readEnglishColumn } from './columns'
import { cellDeadlineRule, cellLabelRule } from './labels'
import type { EnglishRecord } from './record'

type Parts = EnglishRecord['parts']

/**
 * A row that says in each cell what it tells: 1.1 Bill drafted | Start: January | End: June 2026 | Responsible: Registry.
 * Null where the cells after the first are no such pairs.
 */
export function readLabelledCells({ text }: Outline, [first, ...rest]: Range[]): Parts | null {
  const pairs = rest.filter(({ start, end }) => end > start).map((cell) => readPair(text, cell))
  if (!first || pairs.length === 0 || pairs.some((pair) => pair === null)) return null
  const skip = takeByRule(rowCodeRule, text.slice(first.start, first.end)).length
  const known = pairs.flatMap((pair) => (pair?.kind ? [{ kind: pair.kind, range: pair.range }] : []))
  return known.length > 0 ? [{ kind: 'task', range: { start: first.start + skip, end: first.end } }, ...known] : null
}

function readPair(text: string, { start, end }: Range): { kind: ColumnKind | null; range: Range } | null {
  const label = matchFirst(cellLabelRule, text.slice(start, end))
  if (!label?.[1]) return null
  const kind = fitsAny(cellDeadlineRule, label[1]) ? 'deadline' : readEnglishColumn(label[1])
  return { kind, range: { start: start + label[0].length, end } }
}
