import { appendEvent } from '@/db/audit/append-event'
import { reader } from '@/db/client'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { countLedger } from '@/db/ledger/count-ledger'
import { type LinkedShortcoming, listShortcomings } from '@/db/names/list-name-maps'
import { listReportYears } from '@/db/report/list-report-years'
import { dayOf } from '@/domain/calendar'
import { cleanAll } from '@/domain/clean-text'
import type { Actor } from '@/domain/people'
import { ledBy } from '@/domain/plan/voice'
import { ensureCan } from '@/domain/policy'
import { visibleTo } from '@/domain/scope'
import { figureTasks, noFigures, sumFigures } from '@/domain/task/figures/figures'
import { everything, type LedgerFilter } from '@/domain/task/ledger'
import { yieldTurn } from '@/formats/beside/yield-turn'
import { streamCsv } from '@/formats/write-csv'
import { type Sheet, writeWorkbook } from '@/formats/write-xlsx'
import { dictionaryOf, type Locale } from '@/i18n'
import { loadLightRules } from '../settings/load-light-rules'
import { writeDictionarySheet } from './steps/dictionary-sheet'
import { type Entry, toFigureFacts } from './steps/entry'
import { type Cell, ledgerColumns, listCells } from './steps/ledger-columns'
import { listEntries } from './steps/list-entries'
import { writeStatisticsSheet } from './steps/statistics-sheet'
import { writeBreakdownSheet, writeLedgerSheet, writeRectificationSheet } from './steps/task-sheets'

/** A part of the ledger to take out; `address` is how the page says the filter, as the log and the workbook tell it. */
export type LedgerPart = { filter: LedgerFilter; address: string }

/**
 * The ledger under a filter as a workbook: 督办台账, 任务分解表, 问题整改台账, 单位统计 and 字典, in the reader's language.
 * One event in the log. Throws `Refusal('notAllowed')`.
 */
export async function exportWorkbook(actor: Actor, part: LedgerPart, locale: Locale, now: string): Promise<Uint8Array> {
  const entries: Entry[] = []
  for await (const batch of await openExport(actor, part, 'xlsx', now)) entries.push(...batch)
  const words = dictionaryOf(locale)
  const shortcomings = await listSeenShortcomings(actor, entries)
  const { thresholds } = await loadLightRules(now)
  const by = `${actor.unitName} ${actor.name}`
  const sheets = [
    () => writeLedgerSheet(entries, words),
    () => writeBreakdownSheet(entries, words),
    () => writeRectificationSheet(entries, shortcomings, isWholeReports(part.filter), words),
    () => writeStatisticsSheet(entries, { today: dayOf(now), ownUnitId: ledBy(actor) }, words),
    () => writeDictionarySheet({ thresholds, address: part.address, by, count: entries.length, now, locale }, words),
  ]
  const written: Sheet[] = []
  for (const write of sheets) {
    await yieldTurn()
    written.push(write())
  }
  return writeWorkbook(written)
}

/** The same table as CSV, piece by piece. */
export async function exportCsv(
  actor: Actor,
  part: LedgerPart,
  locale: Locale,
  now: string,
): Promise<AsyncGenerator<Uint8Array>> {
  const words = dictionaryOf(locale)
  const batches = await openExport(actor, part, 'csv', now)
  const header = ledgerColumns.map(({ key }) => words.exports.ledgerColumns[key])
  return streamCsv(header, toCells(batches))

  async function* toCells(entries: AsyncIterable<Entry[]>): AsyncGenerator<Cell[][]> {
    let index = 0
    for await (const batch of entries) yield batch.map((entry) => listCells(entry, words, index++))
  }
}

/**
 * The same tasks as JSON for other programs, piece by piece: days as YYYY-MM-DD, states and lights by their identifiers, and
 * behind them their figures, a unit's of what it leads.
 */
export async function exportJson(actor: Actor, part: LedgerPart, now: string): Promise<AsyncGenerator<Uint8Array>> {
  return writeJson(await openExport(actor, part, 'json', now), { now, ledBy: ledBy(actor) })
}

/** The shortcomings behind the tasks; those that nothing answers only of reports that the actor may read. */
async function listSeenShortcomings(actor: Actor, entries: Entry[]): Promise<LinkedShortcoming[]> {
  const reports = await listReportYears(reader(), visibleTo(actor))
  const readable = new Set(reports.map(({ id }) => id))
  const all = await listShortcomings([...new Set(entries.map(({ task }) => task.reportId))])
  return all.filter(({ reportId, commitmentIds }) => commitmentIds.length > 0 || readable.has(reportId))
}

/** Unanswered shortcomings belong to a report as a whole, not to a choice of its tasks. */
function isWholeReports(filter: LedgerFilter): boolean {
  const whole: LedgerFilter = { ...everything, year: filter.year, reportId: filter.reportId }
  const names = Object.keys(everything) as (keyof LedgerFilter)[]
  return names.every((name) => JSON.stringify(filter[name]) === JSON.stringify(whole[name]))
}

async function openExport(
  actor: Actor,
  { filter, address }: LedgerPart,
  kind: string,
  now: string,
): Promise<AsyncGenerator<Entry[]>> {
  ensureCan(actor, 'exportLedger')
  const [scope, bounds] = [visibleTo(actor), (await loadLightRules(now)).bounds]
  const count = await countLedger(scope, filter, bounds)
  const after = { kind, count, filter: address }
  await urgentTransaction((tx) =>
    appendEvent(tx, actor, now, { action: 'export.ledger', objectType: 'ledger', objectId: kind, after }),
  )
  return listEntries(scope, filter, bounds)
}

const encoder = new TextEncoder()

type Origin = { now: string; ledBy: string | null }

async function* writeJson(batches: AsyncIterable<Entry[]>, { now, ledBy }: Origin): AsyncGenerator<Uint8Array> {
  yield encoder.encode(`{"asOf":${JSON.stringify(now)},"tasks":[`)
  let separator = ''
  let figures = noFigures
  for await (const batch of batches) {
    const counted = batch.filter(({ task }) => !ledBy || task.leadUnitId === ledBy)
    figures = sumFigures([figures, figureTasks(counted.map(toFigureFacts), dayOf(now))])
    yield encoder.encode(separator + batch.map((entry) => JSON.stringify(toJson(entry))).join(',\n'))
    separator = ',\n'
  }
  yield encoder.encode(`],\n"figures":${JSON.stringify({ ledBy, ...figures })}}\n`)
}

function toJson({ task, ...names }: Entry): Record<string, unknown> {
  const { standards: _standards, supportingIds: _supporting, evidence: _evidence, sequence: _sequence, ...rest } = task
  const { year, openOccurrenceDue: _occurrence, ...plain } = rest
  return cleanAll({ ...plain, ...names, planYear: year })
}
