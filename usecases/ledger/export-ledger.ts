import { appendEvent } from '@/db/audit/append-event'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { countLedger } from '@/db/ledger/count-ledger'
import { findFullName } from '@/db/names/find-names'
import { listShortcomings } from '@/db/names/list-name-maps'
import { dayOf } from '@/domain/calendar'
import { cleanAll } from '@/domain/clean-text'
import type { Actor } from '@/domain/people'
import { ledBy } from '@/domain/plan/voice'
import { ensureCan } from '@/domain/policy'
import { visibleTo } from '@/domain/scope'
import { figureTasks, noFigures, sumFigures } from '@/domain/task/figures/figures'
import { type ChosenColumn, everything, type LedgerFilter, type LedgerOrder } from '@/domain/task/ledger'
import { yieldTurn } from '@/formats/beside/yield-turn'
import { streamCsv } from '@/formats/write-csv'
import { type Sheet, writeWorkbook } from '@/formats/write-xlsx'
import { type Dictionary, dictionaryOf, type Locale } from '@/i18n'
import { formatMoment } from '@/i18n/dates'
import { loadLightTerms } from '../settings/load-light-terms'
import { asOf, pieceAsOf } from '../steps/as-of'
import { sayConditions } from './list-chips'
import { nameFilter } from './name-filter'
import { writeDictionarySheet } from './steps/dictionary-sheet'
import { type Entry, toFigureFacts } from './steps/entry'
import { type Cell, firstColumns, ledgerColumns, listCells, pickColumns } from './steps/ledger-columns'
import { listEntries } from './steps/list-entries'
import { writeProgressSheet } from './steps/progress-sheet'
import { writeProofSheet } from './steps/proof-sheet'
import { writeStatisticsSheet } from './steps/statistics-sheet'
import { writeBreakdownSheet, writeFurtherSheet, writeLedgerSheet, writeRectificationSheet } from './steps/task-sheets'

/**
 * A part of the ledger to take out; `address` is how the page says it, as the log tells it. Without `order` by number; of the columns those
 * that the page shows, all where none are named.
 */
export type LedgerPart = { filter: LedgerFilter; address: string; order?: LedgerOrder; columns?: ChosenColumn[] }

/**
 * The ledger under a filter as a workbook: 督办台账 on two sheets, 任务分解表, 问题整改台账, 进展调度表, 单位统计,
 * 佐证材料目录 and 字典, in the reader's language; each says whose it is, under which conditions and as of when.
 * One event in the log. Throws `Refusal('notAllowed')`.
 */
export async function exportWorkbook(actor: Actor, part: LedgerPart, locale: Locale, now: string): Promise<Uint8Array> {
  await recordExport(actor, part, 'xlsx', now)
  return asOf(part.filter.asOf, { by: actor, now }, (moment) => drawWorkbook(actor, part, locale, moment))
}

async function drawWorkbook(actor: Actor, part: LedgerPart, locale: Locale, now: string): Promise<Uint8Array> {
  const entries: Entry[] = []
  for await (const batch of await openExport(actor, part, now)) entries.push(...batch)
  const words = dictionaryOf(locale)
  const reportIds = [...new Set(entries.map(({ task }) => task.reportId))]
  const shortcomings = await listShortcomings(reportIds, visibleTo(actor))
  const { thresholds } = await loadLightTerms(now)
  const by = `${actor.unitName} ${actor.name}`
  const conditions = sayConditions(part.filter, await nameFilter(actor, part.filter), words)
  const unit = await findFullName(actor.unitId)
  const sheets = [
    ...ledgerSheets(entries, part.columns ?? [], words),
    () => writeBreakdownSheet(entries, words),
    () => writeRectificationSheet(entries, shortcomings, isWholeReports(part.filter), words),
    () => writeProgressSheet(entries, dayOf(now), words),
    () => writeStatisticsSheet(entries, { today: dayOf(now), ownUnitId: ledBy(actor) }, words),
    () => writeProofSheet(entries, part.filter.asOf !== null, words),
    () => writeDictionarySheet({ thresholds, conditions, by, count: entries.length, now, locale }, words),
  ]
  const written: Sheet[] = []
  for (const write of sheets) {
    await yieldTurn()
    written.push(headSheet(await write(), { unit, conditions, count: entries.length, now }, words, locale))
  }
  return writeWorkbook(written)
}

/** 督办台账 on two sheets, or on one with the columns that were chosen. */
function ledgerSheets(entries: Entry[], chosen: ChosenColumn[], words: Dictionary): (() => Sheet)[] {
  if (chosen.length) return [() => writeLedgerSheet(entries, pickColumns(chosen), words)]
  return [() => writeLedgerSheet(entries, firstColumns, words), () => writeFurtherSheet(entries, words)]
}

type SheetFacts = { unit: string; conditions: string; count: number; now: string }

/** Whose sheet it is, under which conditions, as of when and of how many tasks. */
function headSheet(sheet: Sheet, { unit, now, ...facts }: SheetFacts, words: Dictionary, locale: Locale): Sheet {
  const { sheetTitle, sheetNote, sheetPage } = words.exports
  const title = sheetTitle({ unit, sheet: sheet.name })
  const moment = formatMoment(now, locale)
  const note = sheetNote({ ...facts, moment })
  return {
    ...sheet,
    title,
    notes: [note, ...(sheet.notes ?? [])],
    footer: { left: `${title}  ${moment}`, page: sheetPage },
  }
}

/** The same table as CSV, piece by piece. */
export async function exportCsv(
  actor: Actor,
  part: LedgerPart,
  locale: Locale,
  now: string,
): Promise<AsyncGenerator<Uint8Array>> {
  const words = dictionaryOf(locale)
  await recordExport(actor, part, 'csv', now)
  const columns = part.columns?.length ? pickColumns(part.columns) : ledgerColumns
  const header = columns.map(({ key }) => words.exports.ledgerColumns[key])
  return pieceAsOf(part.filter.asOf, { by: actor, now }, async (moment) =>
    streamCsv(header, toCells(await openExport(actor, part, moment))),
  )

  async function* toCells(entries: AsyncIterable<Entry[]>): AsyncGenerator<Cell[][]> {
    let index = 0
    for await (const batch of entries) yield batch.map((entry) => listCells(columns, entry, words, index++))
  }
}

/**
 * The same tasks as JSON for other programs, piece by piece: days as YYYY-MM-DD, states and lights by their identifiers, and
 * behind them their figures, a unit's of what it leads.
 */
export async function exportJson(actor: Actor, part: LedgerPart, now: string): Promise<AsyncGenerator<Uint8Array>> {
  await recordExport(actor, part, 'json', now)
  return pieceAsOf(part.filter.asOf, { by: actor, now }, async (moment) =>
    writeJson(await openExport(actor, part, moment), { now: moment, ledBy: ledBy(actor) }),
  )
}

/** Unanswered shortcomings belong to a report as a whole, not to a choice of its tasks. */
function isWholeReports(filter: LedgerFilter): boolean {
  const whole: LedgerFilter = { ...everything, year: filter.year, reportId: filter.reportId, asOf: filter.asOf }
  const names = Object.keys(everything) as (keyof LedgerFilter)[]
  return names.every((name) => JSON.stringify(filter[name]) === JSON.stringify(whole[name]))
}

async function recordExport(actor: Actor, { filter, address }: LedgerPart, kind: string, now: string): Promise<void> {
  ensureCan(actor, 'exportLedger')
  const count = await asOf(filter.asOf, { by: actor, now }, async (moment) =>
    countLedger(visibleTo(actor), filter, (await loadLightTerms(moment)).bounds),
  )
  const after = { kind, count, filter: address }
  await urgentTransaction((tx) =>
    appendEvent(tx, actor, now, { action: 'export.ledger', objectType: 'ledger', objectId: kind, after }),
  )
}

async function openExport(actor: Actor, { filter, order }: LedgerPart, now: string): Promise<AsyncGenerator<Entry[]>> {
  return listEntries(visibleTo(actor), filter, (await loadLightTerms(now)).bounds, order)
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
  const { year, openOccurrenceDue: _occurrence, version: _version, ...plain } = rest
  return cleanAll({ ...plain, ...names, planYear: year })
}
