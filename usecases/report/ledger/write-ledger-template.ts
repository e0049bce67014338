import { appendEvent } from '@/db/audit/append-event'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import type { Actor } from '@/domain/people'
import { ledgerFields } from '@/domain/plan/ledger/fields'
import { ensureCan } from '@/domain/policy'
import { type Sheet, writeWorkbook } from '@/formats/write-xlsx'
import { dictionaryOf, type Locale } from '@/i18n'

/** The workbook in which an office lists its ledger for import: one empty sheet and one that says how to fill it in. One event in the log. Throws `Refusal('notAllowed')`. */
export async function writeLedgerTemplate(actor: Actor, locale: Locale, now: string): Promise<Uint8Array> {
  ensureCan(actor, 'importReport')
  const event = { action: 'export.template', objectType: 'import', objectId: 'ledger-template.xlsx' }
  await urgentTransaction((tx) => appendEvent(tx, actor, now, event))
  return writeWorkbook(listSheets(locale))
}

const wide = ['source', 'title', 'result', 'standards', 'progress', 'note']

function listSheets(locale: Locale): Sheet[] {
  const { fields, templateSheet, guide } = dictionaryOf(locale).ledgerImport
  return [
    {
      name: templateSheet,
      columns: ledgerFields.map((field) => ({
        header: fields[field],
        width: wide.includes(field) ? 28 : 13,
        type: 'text' as const,
        wrap: true,
      })),
      rows: [],
      paper: 'a3Landscape',
    },
    {
      name: guide.name,
      columns: [guide.column, guide.required, guide.how].map((header, index) => ({
        header,
        width: index === 2 ? 80 : 14,
        wrap: true,
      })),
      rows: ledgerFields.map((field) => [fields[field], field === 'title' ? guide.yes : '', guide.rows[field]]),
    },
  ]
}
