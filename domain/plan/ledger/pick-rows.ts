import { type LedgerField, type LedgerTexts, ledgerFields } from './fields'
import { findGroupHead, type LedgerSheet, spreadMerges } from './lay-out'
import type { ColumnFields } from './propose-columns'

/** A row below the heads: its number in the sheet (from 1), its cells by field, and all of them as they stand. */
export type SheetLine = { row: number; texts: LedgerTexts; cells: string[] }

/** The rows below the heads that hold anything, each with what its columns are; one that heads those below it gives them their heading. */
export function pickRows(sheet: LedgerSheet, lastHead: number, fields: ColumnFields): SheetLine[] {
  const spread = spreadMerges(sheet, (row) => row < lastHead)
  const places = ledgerFields.map((field): [LedgerField, number] => [field, fields.indexOf(field)])
  let group = ''
  return spread.slice(lastHead).flatMap((cells, index) => {
    const row = lastHead + index + 1
    const head = findGroupHead(sheet, sheet.rows[row - 1] ?? [], row - 1)
    if (head !== null) group = head
    if (head !== null || isBlank(sheet.rows[row - 1] ?? [], fields)) return []
    const texts = Object.fromEntries(places.map(([field, at]) => [field, (cells[at] ?? '').trim()])) as Record<
      LedgerField,
      string
    >
    return [{ row, cells, texts: { ...texts, heading: texts.heading || group } }]
  })
}

/** Nothing in a column that is read, or nothing but the number of the row; what a merged cell lends from above does not make a row. */
const isBlank = (cells: readonly string[], fields: ColumnFields): boolean =>
  !cells.some((cell, at) => cell.trim() !== '' && fields[at])
