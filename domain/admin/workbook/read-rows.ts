import { Refusal } from '@/domain/refusal'
import {
  type Column,
  peopleColumns,
  type RowError,
  type SheetRow,
  unitColumns,
  type WorkbookSheet,
  type WorkbookWords,
} from './workbook'

const required: readonly Column[] = ['name', 'person', 'account', 'unit', 'role']

export type ReadRows<Name extends string> = { rows: SheetRow<Name>[]; errors: RowError[] }

/** The rows of sheet 单位 (or Units), empty where the workbook has none; an unknown heading or missing column is an error. */
export const readUnitRows = (sheets: readonly WorkbookSheet[], words: WorkbookWords) =>
  readRows(sheets, 'units', unitColumns, words)

/** The same for sheet 人员 (or People). */
export const readPeopleRows = (sheets: readonly WorkbookSheet[], words: WorkbookWords) =>
  readRows(sheets, 'people', peopleColumns, words)

function readRows<Name extends Column>(
  sheets: readonly WorkbookSheet[],
  which: 'units' | 'people',
  columns: readonly Name[],
  words: WorkbookWords,
): ReadRows<Name> {
  const found = sheets.find(({ sheet }) => words.sheets[which].includes(sheet.trim()))
  const [headings, ...body] = found?.rows ?? []
  if (!headings) return { rows: [], errors: [] }
  const places = new Map(columns.map((column) => [column, findPlace(headings, words.columns[column])]))
  const missing = columns.filter((column) => required.includes(column) && places.get(column) === -1)
  const errors = missing.map((column) => ({ sheet: which, row: 1, column, refusal: new Refusal('columnMissing') }))
  if (errors.length) return { rows: [], errors }
  const rows = body.map((cells, index) => toRow(cells, index + 2, columns, places))
  return { rows: rows.filter((row) => columns.some((column) => row[column])), errors: [] }
}

// Headings may carry a mark for required columns or white space, so the first words decide.
const findPlace = (headings: readonly string[], names: readonly string[]): number =>
  headings.findIndex((heading) => names.includes(heading.replace(/[*＊\s]/g, '')) || names.includes(heading.trim()))

function toRow<Name extends Column>(
  cells: readonly string[],
  row: number,
  columns: readonly Name[],
  places: ReadonlyMap<Name, number>,
): SheetRow<Name> {
  const values = Object.fromEntries(columns.map((column) => [column, (cells[places.get(column) ?? -1] ?? '').trim()]))
  return { row, ...(values as Record<Name, string>) }
}
