import type { LedgerSheet } from '@/domain/plan/ledger/lay-out'
import { dictionaryOf, locales } from '@/i18n'

/** Titles, and what people write above, end before this row. */
const mostAbove = 30

/** True of a workbook with a sheet that the ledger was exported to here, in either language: it has the column by which its tasks are known. */
export function holdsOwnExport(sheets: readonly LedgerSheet[]): boolean {
  const heads = locales.map((locale) => dictionaryOf(locale).exports.back.id)
  return sheets.some(({ rows }) => rows.slice(0, mostAbove).some((cells) => heads.some((head) => cells.includes(head))))
}
