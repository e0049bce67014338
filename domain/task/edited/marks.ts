import { type EditedColumn, foldWritten } from './fold-cell'

const length = 5
const mostMarks = 100 * length
const base = 36
const room = base ** length

/** A short mark of what the cell of a column says: two of one mark are the same but for one in sixty million. */
export function markCell(key: string, text: string): string {
  const hash = hashOn(hashOn(0x811c9dc5, `${key}\n`), text)
  return ((hash >>> 0) % room).toString(base).padStart(length, '0')
}

/** FNV-1a over the text, going on from what came before it. */
function hashOn(start: number, text: string): number {
  let hash = start
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

/** The marks of a row's cells: kept with the row, they tell afterwards which cells a person changed, whatever columns went or moved. */
export const markCells = (columns: readonly EditedColumn[], cells: readonly (string | number | null)[]): string =>
  columns.map(({ key, kind }, at) => markCell(key, foldWritten(kind, cells[at] ?? null))).join('')

/** The marks of a row one by one, undefined where they are none. */
export function readMarks(marks: string): ReadonlySet<string> | undefined {
  if (!marks || marks.length > mostMarks || marks.length % length || !/^[0-9a-z]*$/.test(marks)) return undefined
  return new Set(Array.from({ length: marks.length / length }, (_, at) => marks.slice(at * length, (at + 1) * length)))
}
