import { appendEvent } from '@/db/audit/append-event'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import type { Actor } from '@/domain/people'
import { gridColumns } from '@/domain/plan/assignment/columns'
import { type Sheet, type SheetColumn, writeWorkbook } from '@/formats/write-xlsx'
import { dictionaryOf, type Locale } from '@/i18n'
import { type AssignmentGrid, viewAssignmentGrid } from './view-assignment-grid'

/** A plan's assignment table as a workbook that can be edited and read back, with lists of units and handlers. One event in the log. Throws `Refusal`: notAllowed, notFound. */
export async function exportAssignment(
  actor: Actor,
  reportId: string,
  locale: Locale,
  now: string,
): Promise<{ bytes: Uint8Array; title: string }> {
  const grid = await viewAssignmentGrid(actor, reportId, now)
  const bytes = await writeWorkbook(listSheets(grid, locale))
  const after = { count: grid.rows.length }
  const event = { action: 'export.assignment', objectType: 'report', objectId: reportId, after }
  await urgentTransaction((tx) => appendEvent(tx, actor, now, { ...event, objectName: grid.report.title }))
  return { bytes, title: grid.report.title }
}

const widths = { title: 30, lead: 20, supporting: 24, handler: 12, words: 12, due: 14, standards: 36, key: 8 } as const

function listSheets({ report, rows, offers }: AssignmentGrid, locale: Locale): Sheet[] {
  const { assignment: words } = dictionaryOf(locale)
  const { sheet } = words
  const choices = {
    lead: { sheet: sheet.units, count: offers.units.length },
    handler: { sheet: sheet.people, count: offers.handlers.length },
  }
  const hidden = (header: string): SheetColumn => ({ header, width: 10, isHidden: true })
  const table: Sheet = {
    name: sheet.name,
    title: report.title,
    paper: 'a4Landscape',
    frozen: 3,
    columns: [
      hidden(sheet.id),
      hidden(sheet.version),
      { header: words.number, width: 5, type: 'number' },
      { header: words.source, width: 40, wrap: true },
      ...gridColumns.map((column) => ({
        header: words.columns[column],
        width: widths[column],
        wrap: true,
        choices: column === 'lead' || column === 'handler' ? choices[column] : undefined,
      })),
    ],
    rows: rows.map(({ id, version, number, source, texts }) => [
      ...[id, String(version), number, source],
      ...gridColumns.map((column) => texts[column]),
    ]),
  }
  const list = (name: string, header: string, names: readonly string[], width = 30): Sheet => ({
    name,
    columns: [{ header, width, wrap: true }],
    rows: names.map((each) => [each]),
  })
  return [
    table,
    list(sheet.guide, sheet.guide, sheet.rules, 90),
    list(
      sheet.units,
      sheet.unit,
      offers.units.map(({ label }) => label),
    ),
    list(
      sheet.people,
      sheet.person,
      offers.handlers.map(({ label }) => label),
    ),
  ]
}
