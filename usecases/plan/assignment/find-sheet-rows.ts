import { type GridColumn, gridColumns } from '@/domain/plan/assignment/columns'
import { dictionaryOf, locales } from '@/i18n'
import { tidy } from '../../steps/form-checks'

/** A row of the sheet: which commitment, the version it was exported with, and what its cells say. */
export type SheetRow = { id: string; version: string; texts: Partial<Record<GridColumn, string>> }

const words = locales.map((locale) => dictionaryOf(locale).assignment)

/** The rows below the heads, or null where the sheet has no column of ids. */
export function findRows(rows: readonly string[][]): SheetRow[] | null {
  const ids = words.map(({ sheet }) => sheet.id)
  const heads = rows.find((row) => placeOf(row, ids) >= 0)
  if (!heads) return null
  const [idAt, versionAt] = [
    placeOf(heads, ids),
    placeOf(
      heads,
      words.map(({ sheet }) => sheet.version),
    ),
  ]
  const places = gridColumns.map(
    (column) =>
      [
        column,
        placeOf(
          heads,
          words.map(({ columns }) => columns[column]),
        ),
      ] as const,
  )
  return rows
    .slice(rows.indexOf(heads) + 1)
    .filter((row) => row.some((cell) => cell.trim()))
    .map((row) => ({
      id: row[idAt]?.trim() ?? '',
      version: row[versionAt]?.trim() ?? '',
      texts: Object.fromEntries(
        places.flatMap(([column, place]) => (place < 0 ? [] : [[column, tidy(row[place] ?? '')]])),
      ),
    }))
}

const placeOf = (heads: readonly string[], names: readonly string[]): number =>
  heads.findIndex((head) => names.includes(head.trim()))
