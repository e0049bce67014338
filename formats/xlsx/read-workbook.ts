import { type CellObject, type Range, read, SSF, type WorkSheet } from '@e965/xlsx'
import { cleanText } from '@/domain/clean-text'
import { Refusal } from '@/domain/refusal'
import { loadPlainOffice } from '../upload/ensure-plain-office'
import { ensureSize } from '../upload/ensure-size'
import { sniffType } from '../upload/sniff-type'

/** Cells that were made one: the place of the first, and how far they reach, all counted from 0. */
export type Merge = { row: number; column: number; lastRow: number; lastColumn: number }
export type SheetRows = { sheet: string; rows: string[][]; merges?: Merge[]; isHidden?: boolean }

/** The most rows of a sheet that are read. */
export const mostRows = 20_000

/**
 * Reads the cells of a workbook (.xlsx) as text: dates as YYYY-MM-DD, formulas as their last value (where a program kept none, as the
 * formula itself after its =), rows down to the last filled one. For a process that may be lost: a server calls `readWorkbookRows`.
 * Refuses with `sheetTooLong`, `fileEmpty`, `fileTooLarge`, `fileWrongType`, `fileEncrypted`, `fileDamaged`, `fileHostile`, `fileWithMacros`.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<SheetRows[]> {
  ensureSize(bytes)
  const found = sniffType(bytes)
  if (found === 'encryptedOffice') throw new Refusal('fileEncrypted')
  if (found !== 'xlsx') throw new Refusal('fileWrongType', { found })
  await loadPlainOffice(bytes)
  try {
    return readSheets(bytes)
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('fileDamaged')
  }
}

function readSheets(bytes: Uint8Array): SheetRows[] {
  const book = read(bytes, { type: 'array', dense: true, cellNF: true, cellHTML: false, sheetRows: mostRows + 1 })
  const from1904 = book.Workbook?.WBProps?.date1904 ?? false
  return book.SheetNames.map((sheet, index) => {
    const rows = readRows(book.Sheets[sheet], from1904)
    if (rows.length > mostRows) throw new Refusal('sheetTooLong', { sheet, max: mostRows })
    const merges = (book.Sheets[sheet]?.['!merges'] ?? []).map(toMerge)
    const isHidden = Boolean(book.Workbook?.Sheets?.[index]?.Hidden)
    return { sheet, rows, ...(merges.length && { merges }), ...(isHidden && { isHidden }) }
  })
}

const toMerge = ({ s, e }: Range): Merge => ({ row: s.r, column: s.c, lastRow: e.r, lastColumn: e.c })

function readRows(sheet: WorkSheet | undefined, from1904: boolean): string[][] {
  const cells = sheet?.['!data'] ?? []
  const rows = Array.from(cells, (row) =>
    dropEmptyEnd(
      Array.from(row ?? [], (cell) => cleanText(readCell(cell, from1904))),
      '',
    ),
  )
  const last = rows.findLastIndex((row) => row.length > 0)
  return rows.slice(0, last + 1)
}

function readCell(cell: CellObject | undefined, date1904: boolean): string {
  if (cell?.f && (cell.v === undefined || (cell.v === '' && cell.t !== 's'))) return `=${cell.f}`
  if (!cell || cell.v === undefined || cell.t === 'z') return ''
  if (cell.t === 'e') return cell.w ?? '#N/A'
  if (typeof cell.v !== 'number') return cell.t === 's' ? String(cell.v) : (cell.w ?? String(cell.v))
  const format = String(cell.z ?? 'General')
  if (SSF.is_date(format)) return writeDate(cell.v, date1904)
  return format === 'General' ? String(cell.v) : (cell.w ?? String(cell.v)).trim()
}

function writeDate(serial: number, date1904: boolean): string {
  const { y, m, d } = SSF.parse_date_code(serial, { date1904 })
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

function dropEmptyEnd(cells: string[], empty: string): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== empty) + 1)
}
