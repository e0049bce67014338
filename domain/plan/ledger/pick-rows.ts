import { type LedgerField, type LedgerTexts, ledgerFields } from './fields'
import { findGroupHead, type LedgerSheet, spreadMerges } from './lay-out'
import type { ColumnFields } from './propose-columns'
import { isTotalRow } from './total-row'

/** A row below the heads: its number in the sheet (from 1), its cells by field, and all of them as they stand. */
export type SheetLine = { row: number; texts: LedgerTexts; cells: string[] }

/** The numbers of the rows below the heads that add up others, which are no tasks. */
export const listTotalRows = ({ rows }: LedgerSheet, lastHead: number): number[] =>
  rows.slice(lastHead).flatMap((cells, index) => (isTotalRow(cells) ? [lastHead + index + 1] : []))

/** The rows below the heads that hold anything and add up nothing, each with what its columns are; one that heads those below it gives them their heading. */
export function pickRows(sheet: LedgerSheet, lastHead: number, fields: ColumnFields): SheetLine[] {
  const spread = spreadMerges(sheet, (row) => row < lastHead)
  const places = ledgerFields.map((field): [LedgerField, number] => [field, fields.indexOf(field)])
  let group = ''
  return spread.slice(lastHead).flatMap((cells, index) => {
    const row = lastHead + index + 1
    const own = sheet.rows[row - 1] ?? []
    if (isTotalRow(own)) return []
    const head = findGroupHead(sheet, own, row - 1)
    if (head !== null) group = head
    if (head !== null || isBlank(own, fields)) return []
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
