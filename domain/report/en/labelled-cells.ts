import type { Range } from '../report-text'
import type { ColumnKind } from '../table/column-kind'
import type { Outline } from '../text/read-outline'
import { readEnglishColumn } from './columns'
import type { EnglishRecord } from './record'

const code = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]?|[A-Z]{1,3}\d{1,3}[.:]?)\s+(?=\S)/

type Parts = EnglishRecord['parts']

/**
 * A row that says in each cell what it tells: 1.1 Bill drafted | Start: January | End: June 2026 | Responsible: Registry.
 * Null where the cells after the first are no such pairs.
 */
export function readLabelledCells({ text }: Outline, [first, ...rest]: Range[]): Parts | null {
  const pairs = rest.filter(({ start, end }) => end > start).map((cell) => readPair(text, cell))
  if (!first || pairs.length === 0 || pairs.some((pair) => pair === null)) return null
  const skip = text.slice(first.start, first.end).match(code)?.[0].length ?? 0
  const known = pairs.flatMap((pair) => (pair?.kind ? [{ kind: pair.kind, range: pair.range }] : []))
  return known.length > 0 ? [{ kind: 'task', range: { start: first.start + skip, end: first.end } }, ...known] : null
}

function readPair(text: string, { start, end }: Range): { kind: ColumnKind | null; range: Range } | null {
  const label = text.slice(start, end).match(/^([A-Za-z][A-Za-z ]{1,30}):\s*/)
  if (!label?.[1]) return null
  const kind = /^(?:end|finish|until)$/i.test(label[1]) ? 'deadline' : readEnglishColumn(label[1])
  return { kind, range: { start: start + label[0].length, end } }
}
