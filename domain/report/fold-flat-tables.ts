import { looksLikeDeadline } from './looks-like-deadline'
import { type SourceLine, withText } from './source-lines'
import { type ColumnKind, readColumn, readHeadRow } from './table-columns'

type Kinds = (ColumnKind | null)[]

/** Tables that came as one cell a line made rows again: heads first, then the cells in order. */
export function foldFlatTables(lines: SourceLine[]): SourceLine[] {
  const folded: SourceLine[] = []
  for (let index = 0; index < lines.length; ) {
    const kinds = readFlatHead(lines, index)
    const rows = kinds ? listRows(lines, index + kinds.length, kinds) : []
    const line = lines[index]
    if (kinds && rows.length > 0) {
      for (const row of [lines.slice(index, index + kinds.length), ...rows]) folded.push(toRow(row))
      index += kinds.length + rows.reduce((sum, row) => sum + row.length, 0)
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

function listRows(lines: SourceLine[], from: number, kinds: Kinds): SourceLine[][] {
  const rows: SourceLine[][] = []
  // On a later page the heads come again and the numbers go on.
  const first = Number(lines[from]?.folded.match(/^\d{1,4}$/)?.[0] ?? 1)
  for (let index = from; ; ) {
    const row =
      kinds[0] === 'number'
        ? (readNumberedRow(lines, index, first + rows.length, kinds) ?? readCodedRow(lines, index, kinds))
        : readPlainRow(lines, index, kinds)
    if (!row) return rows
    rows.push(row)
    index += row.length
  }
}

/** A row that begins with its number ends before the next one; the last row is as wide as the head. */
function readNumberedRow(lines: SourceLine[], from: number, order: number, kinds: Kinds): SourceLine[] | null {
  if (lines[from]?.folded !== String(order)) return null
  const next = lines.slice(from, from + kinds.length + 4).findIndex((line) => line.folded === String(order + 1))
  const row = lines.slice(from, from + (next > 1 ? Math.min(next, kinds.length) : kinds.length))
  return row.length >= 3 && row.every(isCell) ? row : null
}

/** Codes of rows that are no plain numbers: A1, 4.2, HR-03. */
const isCode = (folded: string | undefined): boolean =>
  /^(?:[A-Z]{1,5}[-./ ]?\d{1,3}(?:[./-]\d{1,3})?|\d{1,2}\.\d{1,2}|\d{1,2}[.)])$/.test(folded ?? '')

function readCodedRow(lines: SourceLine[], from: number, kinds: Kinds): SourceLine[] | null {
  if (!isCode(lines[from]?.folded)) return null
  const next = lines.slice(from + 1, from + kinds.length + 4).findIndex((line) => isCode(line.folded)) + 1
  const row = lines.slice(from, from + (next > 2 ? Math.min(next, kinds.length) : kinds.length))
  return row.length >= 3 && row.every(isCell) ? row : null
}

function readPlainRow(lines: SourceLine[], from: number, kinds: Kinds): SourceLine[] | null {
  const row = lines.slice(from, from + kinds.length)
  const due = kinds.indexOf('deadline')
  const isDue = due < 0 || looksLikeDeadline(row[due]?.folded ?? '')
  return row.length === kinds.length && row.every(isCell) && isDue ? row : null
}

const isCell = (line: SourceLine) => !line.text.includes('\t') && line.folded.length <= 300

function toRow(cells: SourceLine[]): SourceLine {
  const [first] = cells
  const text = cells.map((cell) => cell.text).join('\t')
  return first ? withText(first, text) : { text, folded: text, isIndented: false, isAfterBlank: false }
}
