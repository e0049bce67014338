import { smallAhead } from '../outline/letters'
import { type SourceLine, withText } from '../outline/source-lines'
import { fitsAny } from '../rule'
import { looksLikeDeadline } from './cells'
import type { Kinds } from './read-row'
import { rowCodes } from './row-codes'

const fewestCells = 3
const longestCell = 300
/** Cells of a row that a line break may have cut in two. */
const mostBroken = 4
const rowNumber = /^\d{1,4}$/

/** The cells of a row, and how many lines they were. */
type FlatRow = { cells: SourceLine[]; size: number }

/** The rows that follow the heads of a table which came as one cell a line. */
export function listFlatRows(lines: SourceLine[], from: number, kinds: Kinds): FlatRow[] {
  const rows: FlatRow[] = []
  // On a later page the heads come again and the numbers go on.
  const first = Number(lines[from]?.folded.match(rowNumber)?.[0] ?? 1)
  for (let index = from; ; ) {
    const row =
      kinds[0] === 'number'
        ? (readNumberedRow(lines, index, first + rows.length, kinds) ?? readCodedRow(lines, index, kinds))
        : readPlainRow(lines, index, kinds)
    if (!row) return rows
    rows.push(row)
    index += row.size
  }
}

/** A row that begins with its number ends before the next one; the last row is as wide as the head. */
function readNumberedRow(lines: SourceLine[], from: number, order: number, kinds: Kinds): FlatRow | null {
  if (lines[from]?.folded !== String(order)) return null
  const next = lines
    .slice(from, from + kinds.length + mostBroken)
    .findIndex((line) => line.folded === String(order + 1))
  const own = lines.slice(from, from + (next > 1 ? next : kinds.length))
  const joined = next > kinds.length ? joinSmall(own) : own
  const [cells, size] =
    joined.length <= kinds.length ? [joined, own.length] : [own.slice(0, kinds.length), kinds.length]
  return cells.length >= fewestCells && cells.every(isCell) ? { cells, size } : null
}

/** The cells of a row that is longer than its head: a line in small letters goes on with the one above. */
function joinSmall(lines: SourceLine[]): SourceLine[] {
  const cells: SourceLine[] = []
  for (const line of lines) {
    const before = cells.at(-1)
    if (before && cells.length > 1 && smallAhead.test(line.text))
      cells[cells.length - 1] = withText(before, `${before.text} ${line.text}`)
    else cells.push(line)
  }
  return cells
}

const isCode = (folded: string | undefined): boolean => folded !== undefined && fitsAny(rowCodes, folded)

function readCodedRow(lines: SourceLine[], from: number, kinds: Kinds): FlatRow | null {
  if (!isCode(lines[from]?.folded)) return null
  const next = lines.slice(from + 1, from + kinds.length + mostBroken).findIndex((line) => isCode(line.folded)) + 1
  const row = lines.slice(from, from + (next > 2 ? Math.min(next, kinds.length) : kinds.length))
  return row.length >= fewestCells && row.every(isCell) ? { cells: row, size: row.length } : null
}

function readPlainRow(lines: SourceLine[], from: number, kinds: Kinds): FlatRow | null {
  const row = lines.slice(from, from + kinds.length)
  const due = kinds.indexOf('deadline')
  const isDue = due < 0 || looksLikeDeadline(row[due]?.folded ?? '')
  return row.length === kinds.length && row.every(isCell) && isDue ? { cells: row, size: row.length } : null
}

const isCell = (line: SourceLine) => !line.text.includes('\t') && line.folded.length <= longestCell
