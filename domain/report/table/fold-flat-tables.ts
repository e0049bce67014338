import { fitsAny } from '../rule'
import { type SourceLine, withText } from '../text/source-lines'
import type { ColumnKind } from './column-kind'
import { looksLikeDeadline } from './looks-like-deadline'
import { rowCodes } from './rules/cells'
import { readColumn, readHeadRow } from './table-columns'

type Kinds = (ColumnKind | null)[]
/** The cells of a row, and how many lines they were. */
type Row = { cells: SourceLine[]; size: number }

/** Tables that came as one cell a line made rows again: heads first, then the cells in order. */
export function foldFlatTables(lines: SourceLine[]): SourceLine[] {
  const folded: SourceLine[] = []
  for (let index = 0; index < lines.length; ) {
    const kinds = readFlatHead(lines, index)
    const rows = kinds ? listRows(lines, index + kinds.length, kinds) : []
    const line = lines[index]
    if (kinds && rows.length > 0) {
      for (const row of [lines.slice(index, index + kinds.length), ...rows.map(({ cells }) => cells)])
        folded.push(toRow(row))
      index += kinds.length + rows.reduce((sum, row) => sum + row.size, 0)
    } else {
      if (line) folded.push(line)
      index++
    }
  }
  return folded
}

/** Three or more lines in a row that are nothing but heads of columns. */
function readFlatHead(lines: SourceLine[], from: number): Kinds | null {
  const heads: string[] = []
  for (let index = from; index < lines.length && heads.length < 12; index++) {
    const line = lines[index]
    if (!line || line.text.includes('\t') || readColumn(line.folded) === null) break
    heads.push(line.folded)
  }
  return heads.length >= 3 ? readHeadRow(heads) : null
}

function listRows(lines: SourceLine[], from: number, kinds: Kinds): Row[] {
  const rows: Row[] = []
  // On a later page the heads come again and the numbers go on.
  const first = Number(lines[from]?.folded.match(/^\d{1,4}$/)?.[0] ?? 1)
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
function readNumberedRow(lines: SourceLine[], from: number, order: number, kinds: Kinds): Row | null {
  if (lines[from]?.folded !== String(order)) return null
  const next = lines.slice(from, from + kinds.length + 4).findIndex((line) => line.folded === String(order + 1))
  const own = lines.slice(from, from + (next > 1 ? next : kinds.length))
  const joined = next > kinds.length ? joinSmall(own) : own
  const [cells, size] =
    joined.length <= kinds.length ? [joined, own.length] : [own.slice(0, kinds.length), kinds.length]
  return cells.length >= 3 && cells.every(isCell) ? { cells, size } : null
}

/** The cells of a row that is longer than its head: a line in small letters goes on with the one above. */
function joinSmall(lines: SourceLine[]): SourceLine[] {
  const cells: SourceLine[] = []
  for (const line of lines) {
    const before = cells.at(-1)
    if (before && cells.length > 1 && /^[a-z]/.test(line.text))
      cells[cells.length - 1] = withText(before, `${before.text} ${line.text}`)
    else cells.push(line)
  }
  return cells
}

const isCode = (folded: string | undefined): boolean => folded !== undefined && fitsAny(rowCodes, folded)

function readCodedRow(lines: SourceLine[], from: number, kinds: Kinds): Row | null {
  if (!isCode(lines[from]?.folded)) return null
  const next = lines.slice(from + 1, from + kinds.length + 4).findIndex((line) => isCode(line.folded)) + 1
  const row = lines.slice(from, from + (next > 2 ? Math.min(next, kinds.length) : kinds.length))
  return row.length >= 3 && row.every(isCell) ? { cells: row, size: row.length } : null
}

function readPlainRow(lines: SourceLine[], from: number, kinds: Kinds): Row | null {
  const row = lines.slice(from, from + kinds.length)
  const due = kinds.indexOf('deadline')
  const isDue = due < 0 || looksLikeDeadline(row[due]?.folded ?? '')
  return row.length === kinds.length && row.every(isCell) && isDue ? { cells: row, size: row.length } : null
}

const isCell = (line: SourceLine) => !line.text.includes('\t') && line.folded.length <= 300

function toRow(cells: SourceLine[]): SourceLine {
  const [first] = cells
  const text = cells.map((cell) => cell.text).join('\t')
  return first ? withText(first, text) : { text, folded: text, isIndented: false, isAfterBlank: false }
}
