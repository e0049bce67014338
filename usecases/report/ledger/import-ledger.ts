import { appendEvent } from '@/db/audit/append-event'
import { type Database, reader, transaction } from '@/db/client'
import { tuneDatabase } from '@/db/engine/tune'
import { addFile } from '@/db/files/file-notes'
import { changeOnce, findDone } from '@/db/notices/change-once'
import { addItems } from '@/db/plan/add-items'
import { addSteps } from '@/db/plan/save-outline'
import { findSameReport } from '@/db/report/find-report'
import { addReport } from '@/db/report/save-report'
import type { Actor } from '@/domain/people'
import { readChoices } from '@/domain/plan/ledger/choices'
import { Refusal } from '@/domain/refusal'
import { ensureYear } from '@/domain/report/ensure-year'
import { yieldTurn } from '@/formats/beside/yield-turn'
import type { Given } from '../../steps/form-fields'
import { checkLedgerImport, type LedgerTrial, ledgerLimits } from './check-ledger-import'
import type { confirmLedgerForm } from './ledger-forms'
import { type BuiltLedger, buildLedger } from './steps/build-ledger'
import { typeOf } from './steps/keep-table'

/** What an import made: the first of its reports, how many, and how many drafts in them. */
export type ImportedLedger = { reportId: string; parts: number; tasks: number }

/**
 * Imports a ledger as its dry run showed it: rows become drafts in plans of at most 200, each a report with the rows as its text, which a
 * coordinator confirms and a director registers. Everything is checked again first, and nothing is written while a row has a problem;
 * then each part is written whole and others are served between. Where the machine stops amid them, the rows that are there are told as
 * such the next time, and may be left out. A second press gives what the first did.
 * Throws `Refusal`: ledgerNotReady, ledgerEmpty, yearWrong, reportDuplicate, or as `checkLedgerImport`.
 */
export async function importLedger(
  actor: Actor,
  { keptId, choices, requestId }: Given<typeof confirmLedgerForm>,
  now: string,
): Promise<ImportedLedger> {
  const before = requestId && (await findDone<ImportedLedger>(reader(), actor, requestId))
  if (before) return before
  const trial = await checkLedgerImport(actor, keptId, readChoices(new URLSearchParams(choices)), now)
  ensureReady(trial)
  const reportIds: string[] = []
  for (let number = 1; number < trial.parts; number++) {
    reportIds.push(await transaction((tx) => savePart(tx, actor, buildPart(actor, trial, number, now), trial, now)))
    await yieldTurn()
  }
  const last = buildPart(actor, trial, trial.parts, now)
  const made = await changeOnce(actor, requestId, now, async (tx) => {
    const lastId = await savePart(tx, actor, last, trial, now)
    return { reportId: reportIds[0] ?? lastId, parts: trial.parts, tasks: trial.checked.rows.length }
  })
  tuneDatabase()
  return made
}

function ensureReady({ checked, year }: LedgerTrial): void {
  const { problems, rows } = checked
  if (problems.length) throw new Refusal('ledgerNotReady', { count: new Set(problems.map(({ row }) => row)).size })
  if (!rows.length) throw new Refusal('ledgerEmpty')
  ensureYear(year - 1)
}

function buildPart(actor: Actor, trial: LedgerTrial, number: number, now: string): BuiltLedger {
  const { checked, lines, heads, issuer, year, fileName, hash: fileHash, parts } = trial
  const rows = checked.rows.slice((number - 1) * ledgerLimits.plan, number * ledgerLimits.plan)
  const kept = new Set(rows.map(({ row }) => row))
  const sources = lines.filter(({ row }) => kept.has(row))
  const part = { issuer, year, fileName, fileHash, heads: heads?.heads ?? [], rows, sources, number, parts }
  return buildLedger(actor, part, now)
}

async function savePart(
  tx: Database,
  actor: Actor,
  { report, steps, items }: BuiltLedger,
  { size, fileName, hash }: LedgerTrial,
  now: string,
): Promise<string> {
  const same = await findSameReport(tx, report.issuerUnitId, report.textHash)
  if (same) throw new Refusal('reportDuplicate', { reportId: same.id, title: same.title, at: same.importedAt })
  await addFile(tx, { hash, size, type: typeOf(fileName) }, now)
  await addReport(tx, report)
  await addSteps(tx, steps)
  await addItems(tx, items)
  const after = { year: report.year, file: report.fileHash, commitments: items.length, shortcomings: 0 }
  const about = { objectType: 'report', objectId: report.id, objectName: report.title }
  await appendEvent(tx, actor, now, { action: 'report.import', ...about, after })
  return report.id
}
