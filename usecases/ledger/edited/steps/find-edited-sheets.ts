import type { LedgerSheet } from '@/domain/plan/ledger/lay-out'
import { Refusal } from '@/domain/refusal'
import { type FoundColumns, findColumns, type SheetHeads } from '@/domain/task/edited/find-columns'
import { type EditedRow, pickEditedRows } from '@/domain/task/edited/pick-edited-rows'
import { yieldEvery } from '@/formats/beside/yield-turn'
import { type Dictionary, dictionaryOf, locales } from '@/i18n'
import { editedColumns } from '../../steps/back-columns'
import { ledgerColumns } from '../../steps/ledger-columns'

/** A sheet of the ledger in an edited workbook: its place from 0, the language it was exported in, and its rows. */
export type EditedSheet = { place: number; name: string; words: Dictionary; found: FoundColumns; rows: EditedRow[] }

/** The sheets of the ledger in a workbook, in whichever language and order. Throws `Refusal`: editedForeign, editedColumnsGone, editedNumbersGone. */
export async function findEditedSheets(sheets: readonly LedgerSheet[]): Promise<EditedSheet[]> {
  const found: EditedSheet[] = []
  for (const [place, sheet] of sheets.entries()) found.push(...(await findSheet(sheet, place)))
  if (!found.length) throw new Refusal('editedForeign', {}, 'file')
  return found
}

async function findSheet({ sheet: name, rows }: LedgerSheet, place: number): Promise<EditedSheet[]> {
  const read = findWords(rows)
  if (!read) return []
  const { found, words } = read
  const { id, version, marks } = found.hidden
  const isBare = Math.max(id, version, marks) < 0
  // The other sheets of the workbook have some of the heads, but no numbers of tasks, or heads of their own.
  if (isBare && (!found.places.has('number') || isReadOnly(found, words))) return []
  if (Math.min(id, version, marks) < 0) throw new Refusal('editedColumnsGone', { sheet: name }, 'file')
  // Sorted without its hidden columns, a sheet says so by its numbers alone.
  if (!found.places.has('number')) throw new Refusal('editedNumbersGone', { sheet: name }, 'file')
  const table = { rows, found, columns: editedColumns(ledgerColumns), totals, total: words.exports.total }
  return [{ place, name, words, found, rows: await pickInTurns(table) }]
}

/** True of the sheets of progress and of proof, which say what they are by their heads. */
const isReadOnly = ({ unread }: FoundColumns, { exports }: Dictionary): boolean =>
  [exports.progressColumns.calendar, exports.proofColumns.uploadedOn].some((head) => unread.includes(head))

async function pickInTurns(table: Parameters<typeof pickEditedRows>[0]): Promise<EditedRow[]> {
  const rows: EditedRow[] = []
  const rest = yieldEvery()
  for (const row of pickEditedRows(table)) {
    rows.push(row)
    await rest()
  }
  return rows
}

const totals = ledgerColumns.flatMap(({ key, total }) => (total ? [key] : []))

/** The language in which most of the heads are known. */
function findWords(rows: readonly string[][]): { words: Dictionary; found: FoundColumns } | undefined {
  const read = locales.map(dictionaryOf).flatMap((words) => {
    const found = findColumns(rows, headsOf(words))
    return found ? [{ words, found }] : []
  })
  return read.sort((one, other) => other.found.places.size - one.found.places.size)[0]
}

const headsOf = ({ exports }: Dictionary): SheetHeads => ({
  hidden: exports.back,
  columns: ledgerColumns.map(({ key }) => ({ key, head: exports.ledgerColumns[key] })),
})
