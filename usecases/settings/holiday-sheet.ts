import { appendEvent } from '@/db/audit/append-event'
import { reader } from '@/db/client'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { listSpecialDays } from '@/db/settings/save-special-days'
import { joinDays, listSheetLines } from '@/domain/admin/lay-out-holidays'
import { cleanFileName } from '@/domain/file-name'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { readTableRows } from '@/formats/read-xlsx'
import { writeWorkbook } from '@/formats/write-xlsx'
import { dictionaryOf, type Locale } from '@/i18n'
import { ensureInstallationAdmin } from '../people/steps/find-administered'
import { dayKindWords, importHolidays } from './edit-holidays'

type Sheet = { year: number; name: string; bytes: Uint8Array }

/**
 * Puts the days of a workbook in the place of all that a year has: its first sheet with rows of from, to (may be empty), kind and name.
 * Throws `Refusal` at the file: notAllowed, holidaySheetForeign, those of reading a file or of `readHolidays`, whose lines are its rows.
 */
export async function importHolidaySheet(
  actor: Actor,
  { year, name, bytes }: Sheet,
  now: string,
): Promise<{ days: number }> {
  ensureInstallationAdmin(actor)
  const sheets = await readTableRows(bytes, cleanFileName(name))
  const list = sheets.map(({ rows }) => listSheetLines(rows, dayKindWords())).find((found) => found !== null)
  if (!list) throw new Refusal('holidaySheetForeign', {}, 'file')
  try {
    return await importHolidays(actor, { year, list }, now)
  } catch (error) {
    throw error instanceof Refusal && error.field === 'list' ? error.at('file') : error
  }
}

/** What a year has as such a workbook, which is its pattern too. One event in the log. Throws `Refusal('notAllowed')`. */
export async function exportHolidaySheet(actor: Actor, year: number, locale: Locale, now: string): Promise<Uint8Array> {
  ensureInstallationAdmin(actor)
  const { holidays } = dictionaryOf(locale).admin
  const event = { action: 'export.holidays', objectType: 'holiday', objectId: String(year) }
  await urgentTransaction((tx) => appendEvent(tx, actor, now, event))
  const runs = joinDays(await listSpecialDays(reader(), year))
  const day = { width: 14, type: 'date' as const }
  return writeWorkbook([
    {
      name: holidays.year({ year }),
      columns: [
        { ...day, header: holidays.from },
        { ...day, header: holidays.to },
        { header: holidays.kind, width: 12 },
        { header: holidays.name, width: 24 },
      ],
      rows: runs.map(({ from, to, kind, name }) => [from, to, holidays.kindWords[kind][0] ?? '', name]),
    },
  ])
}
