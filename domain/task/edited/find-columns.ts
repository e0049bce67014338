import { cutCell } from './fold-cell'

/** How the heads of an exported sheet read in one language: those of the hidden columns, and of the others by their keys. */
export type SheetHeads = {
  hidden: { id: string; version: string; marks: string }
  columns: readonly { key: string; head: string }[]
}
/** Where the columns of a sheet are, by place from 0; `headRow` counts from 1, `unread` are heads that nobody knows. */
export type FoundColumns = {
  headRow: number
  places: Map<string, number>
  hidden: { id: number; version: number; marks: number }
  unread: string[]
}

/** Titles, and what people write above, end before this row. */
const mostAbove = 30
const fewestKnown = 3

/**
 * The row of heads of a sheet in one language, wherever its columns were moved; of two that read the same the first counts. Undefined of
 * a sheet that has no such row; places are -1 of hidden columns that are gone.
 */
export function findColumns(rows: readonly (readonly string[])[], heads: SheetHeads): FoundColumns | undefined {
  const known = new Set([...heads.columns.map(({ head }) => head), ...Object.values(heads.hidden)].map(fold))
  const counts = rows.slice(0, mostAbove).map((cells) => cells.filter((cell) => known.has(fold(cell))).length)
  const most = Math.max(0, ...counts)
  if (most < fewestKnown) return undefined
  const at = counts.indexOf(most)
  const row = (rows[at] ?? []).map(fold)
  const placeOf = (head: string) => row.indexOf(fold(head))
  const places = new Map(heads.columns.flatMap(({ key, head }) => (placeOf(head) < 0 ? [] : [[key, placeOf(head)]])))
  const { id, version, marks } = heads.hidden
  const hidden = { id: placeOf(id), version: placeOf(version), marks: placeOf(marks) }
  const read = new Set([...places.values(), ...Object.values(hidden)])
  const unread = (rows[at] ?? []).filter((cell, place) => cell.trim() && !read.has(place)).map(cutCell)
  return { headRow: at + 1, places, hidden, unread }
}

const fold = (head: string): string => head.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
