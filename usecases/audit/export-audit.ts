import { appendEvent } from '@/db/audit/append-event'
import { type AuditScope, listAudit } from '@/db/audit/list-audit'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { type AuditFilter, writeAuditAddress } from '@/domain/audit/audit-filter'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { yieldTurn } from '@/formats/beside/yield-turn'
import { type CsvCell, streamCsv } from '@/formats/write-csv'
import { dictionaryOf, type Locale } from '@/i18n'
import { formatStamp } from '@/i18n/dates'
import { type AuditLine, auditScopeOf, readLines } from './view-audit'

const batchSize = 200

/** The log under a filter as CSV, newest first, piece by piece; taking it out is an event itself. Throws `Refusal('notAllowed')`. */
export async function exportAudit(
  actor: Actor,
  filter: AuditFilter,
  locale: Locale,
  now: string,
): Promise<AsyncGenerator<Uint8Array>> {
  ensureCan(actor, 'seeAudit')
  const { columns, actions } = dictionaryOf(locale).audit
  const after = { filter: writeAuditAddress(filter) }
  await urgentTransaction((tx) =>
    appendEvent(tx, actor, now, { action: 'export.audit', objectType: 'audit', objectId: 'csv', after }),
  )
  const header = [
    columns.seq,
    columns.at,
    columns.person,
    columns.unit,
    columns.role,
    columns.address,
    columns.action,
    columns.object,
    columns.changes,
    columns.note,
    columns.hash,
  ]
  return streamCsv(
    header,
    listBatches(auditScopeOf(actor), filter, (line) => toCells(line, actions)),
  )
}

async function* listBatches(
  scope: AuditScope,
  filter: AuditFilter,
  toRow: (line: AuditLine) => CsvCell[],
): AsyncGenerator<CsvCell[][]> {
  let before: number | null = null
  for (;;) {
    await yieldTurn()
    const events = await listAudit(scope, filter, before, batchSize)
    if (events.length) yield (await readLines(events)).map(toRow)
    before = events.at(-1)?.seq ?? null
    if (events.length < batchSize) return
  }
}

function toCells(line: AuditLine, actions: Record<string, string>): CsvCell[] {
  return [
    line.seq,
    formatStamp(line.at),
    line.userName,
    line.unitName,
    line.role,
    line.address,
    actions[line.action] ?? line.action,
    line.objectName || line.objectId,
    line.changes.map(({ field, before, after }) => `${field}: ${sayPlain(before)} -> ${sayPlain(after)}`).join('; '),
    line.note,
    line.hash,
  ]
}

const sayPlain = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)
