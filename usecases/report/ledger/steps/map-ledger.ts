import type { LedgerChoices } from '@/domain/plan/ledger/choices'
import type { LedgerField } from '@/domain/plan/ledger/fields'
import { findHeads, type Heads } from '@/domain/plan/ledger/find-heads'
import { findYear } from '@/domain/plan/ledger/find-year'
import type { LedgerSheet } from '@/domain/plan/ledger/lay-out'
import { listTotalRows, pickRows, type SheetLine } from '@/domain/plan/ledger/pick-rows'
import { type ColumnFields, proposeColumns } from '@/domain/plan/ledger/propose-columns'
import { columnName } from '@/formats/xlsx/column-name'
import type { LoadedLedger } from './load-ledger'

export type MappedColumn = {
  place: number
  /** As the spreadsheet names it. */
  letter: string
  head: string
  field: LedgerField | null
  samples: string[]
  filled: number
}
export type MappedLedger = {
  /** The sheet that is read, by its place from 0. */
  place: number
  sheet: LedgerSheet
  heads: Heads | null
  fields: ColumnFields
  columns: MappedColumn[]
  lines: SheetLine[]
  /** The numbers of the rows that add up others, which are no tasks. */
  totals: number[]
  year: number
}

const mostColumns = 100
const mostSamples = 3

/** Which sheet is read, where its heads are and what each column is: as a person chose, else as proposed. */
export function mapLedger({ sheets, fileName }: LoadedLedger, choices: LedgerChoices, today: string): MappedLedger {
  const place = choices.sheet !== null && sheets[choices.sheet] ? choices.sheet : findSheet(sheets)
  const sheet = sheets[place] ?? { sheet: '', rows: [] }
  const heads = findHeads(sheet, choices.head)
  const proposed = heads ? proposeColumns(heads.heads.slice(0, mostColumns)) : []
  const fields = proposed.map((field, at) => (choices.columns.has(at) ? (choices.columns.get(at) ?? null) : field))
  const lines = heads ? pickRows(sheet, heads.lastRow, once(fields)) : []
  const totals = heads ? listTotalRows(sheet, heads.lastRow) : []
  const year = choices.year ?? proposeYear(sheet, heads, fileName) ?? Number(today.slice(0, 4))
  return { place, sheet, heads, fields: once(fields), columns: listColumns(heads, fields, lines), lines, totals, year }
}

/** A field that two columns claim is the first one's. */
const once = (fields: ColumnFields): ColumnFields =>
  fields.map((field, at) => (field && fields.indexOf(field) === at ? field : null))

function findSheet(sheets: readonly LedgerSheet[]): number {
  const known = sheets.map((sheet) => {
    const found = findHeads(sheet)
    return found ? proposeColumns(found.heads.slice(0, mostColumns)).filter(Boolean).length : 0
  })
  return Math.max(0, known.indexOf(Math.max(...known)))
}

/** The year that the lines above the heads, the sheet or the file name. */
function proposeYear({ rows, sheet }: LedgerSheet, heads: Heads | null, fileName: string): number | null {
  const above = rows.slice(0, Math.max(0, (heads?.lastRow ?? 1) - 1)).flat()
  return findYear([...above, sheet, fileName])
}

function listColumns(heads: Heads | null, fields: ColumnFields, lines: readonly SheetLine[]): MappedColumn[] {
  return fields.map((field, place) => {
    const filled = lines.map(({ cells }) => cells[place] ?? '').filter((cell) => cell.trim() !== '')
    const samples = [...new Set(filled)].slice(0, mostSamples)
    return { place, letter: columnName(place), head: heads?.heads[place] ?? '', field, samples, filled: filled.length }
  })
}
