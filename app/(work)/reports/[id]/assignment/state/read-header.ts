import { type GridColumn, gridColumns } from '@/domain/plan/assignment/columns'
import type { AssignmentWords } from '@/i18n/assignment-words'

/** For each column of a pasted block the column of the grid that it fills; null for one that fills none. */
export type Header = (number | null)[]

type Names = Pick<AssignmentWords, 'columns' | 'otherNames' | 'number' | 'source'>

/** What the first row of a block names, or null where it names no columns and is a row like the others. */
export function readHeader(row: readonly string[], names: Names): Header | null {
  const named = row.map(fold).filter(Boolean)
  const header = row.map((cell) => findColumn(fold(cell), names))
  const found = header.flatMap((at) => at ?? [])
  // 重点 alone may be what a cell says.
  const isAlone = named.length === 1 && gridColumns[found[0] ?? 0] === 'key'
  const isKnown = row.every((cell, at) => !fold(cell) || header[at] !== null || isOther(fold(cell), names))
  return found.length && !isAlone && isKnown && new Set(found).size === found.length ? header : null
}

const fold = (text: string): string => text.replace(/[\s*＊]/g, '').toLowerCase()

const namesOf = (column: GridColumn, { columns, otherNames }: Names): string[] =>
  [columns[column], ...otherNames[column]].map(fold)

function findColumn(name: string, names: Names): number | null {
  const at = gridColumns.findIndex((column) => namesOf(column, names).includes(name))
  return at < 0 ? null : at
}

/** Columns that offices have and the grid does not fill. */
const isOther = (name: string, { number, source, otherNames }: Names): boolean =>
  [number, source, ...otherNames.none].map(fold).includes(name)
