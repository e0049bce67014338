import { appendEvent } from '@/db/audit/append-event'
import { reader } from '@/db/client'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { peopleColumns, unitColumns } from '@/domain/admin/workbook/workbook'
import type { Actor } from '@/domain/people'
import { roles } from '@/domain/people'
import { unitKinds } from '@/domain/unit'
import { type Sheet, writeWorkbook } from '@/formats/write-xlsx'
import { dictionaryOf, type Locale } from '@/i18n'
import { listAdministeredUnits } from './steps/find-administered'

/** The workbook in which units and people are listed for import: two empty sheets and one that says how to fill them in. One event in the log. */
export async function writePeopleTemplate(actor: Actor, locale: Locale, now: string): Promise<Uint8Array> {
  const root = (await listAdministeredUnits(reader(), actor)).find(({ id }) => id === actor.unitId)
  const event = { action: 'export.template', objectType: 'import', objectId: 'template.xlsx' }
  await urgentTransaction((tx) => appendEvent(tx, actor, now, event))
  return writeWorkbook(listSheets(locale, root?.name ?? ''))
}

function listSheets(locale: Locale, rootName: string): Sheet[] {
  const { admin, people, common } = dictionaryOf(locale)
  const { sheets, columns, guide } = admin.workbook
  const column = (name: keyof typeof columns) => ({ header: columns[name], width: 20, type: 'text' as const })
  const kinds = unitKinds.map((kind) => admin.unitKinds[kind])
  const facts: Record<string, string> = {
    root: rootName && guide.rootExample({ root: rootName }),
    kinds: kinds.join(common.comma),
    roles: roles.map((role) => people.roles[role]).join(common.comma),
  }
  const fill = (text: string) => text.replace(/\{(\w+)\}/, (_, name: string) => facts[name] ?? '')
  const guideColumns = [guide.sheet, guide.column, guide.required, guide.how]
  return [
    { name: sheets.units, columns: unitColumns.map(column), rows: [], paper: 'a4Landscape' },
    { name: sheets.people, columns: peopleColumns.map(column), rows: [], paper: 'a4Landscape' },
    {
      name: sheets.guide,
      columns: guideColumns.map((header, index) => ({ header, width: index === 3 ? 80 : 14, wrap: true })),
      rows: guide.rows.map((row) => row.map(fill)),
    },
  ]
}
