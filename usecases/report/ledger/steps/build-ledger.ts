import { hashText } from '@/db/files/hash-text'
import { newId } from '@/db/id'
import type { Commitment, Step } from '@/db/plan/find-plan'
import type { Report } from '@/db/report/find-report'
import type { Actor } from '@/domain/people'
import { draftTask } from '@/domain/plan/draft-task'
import { fitKind } from '@/domain/plan/fit-kind'
import { handMade } from '@/domain/plan/hand-made'
import { type LedgerText, layOutLedger, type SourceLine } from '@/domain/plan/ledger/lay-out-ledger'
import type { LedgerRow } from '@/domain/plan/ledger/read-row'
import { yearKept } from '@/domain/report/year-borne'
import type { Task } from '@/domain/task/task'
import type { Unit } from '@/domain/unit'
import { type Dictionary, dictionaryOf } from '@/i18n'
import { ensureRanges } from '../../../plan/steps/ensure-ranges'
import type { PlannedItem } from '../../../plan/steps/pick-commitment'
import { unconfirmed } from '../../steps/make-report'
import { typeOf } from './keep-table'

/** What a part of a ledger becomes: a report of its own with its plan, not yet confirmed. */
export type BuiltLedger = { report: Report; steps: Step[]; items: PlannedItem[] }

export type LedgerPart = {
  issuer: Unit
  /** The year of the tasks; the report is about the one before. */
  year: number
  fileName: string
  fileHash: string
  heads: readonly string[]
  rows: readonly LedgerRow[]
  sources: readonly SourceLine[]
  /** Which part of how many, from 1. */
  number: number
  parts: number
}

/** Builds the report, steps, commitments and drafts of a part; nothing is done or accepted by it, whatever the old ledger says. */
export function buildLedger({ userId }: Actor, part: LedgerPart, now: string): BuiltLedger {
  const language = part.rows.some(({ title }) => /\p{Script=Han}/u.test(title)) ? 'zh' : 'en'
  const words = dictionaryOf(language)
  const title = nameLedger(part, words)
  const { sourceRows: rows, rowText: row } = words.ledgerImport
  const laid = layOutLedger(part.rows, part.sources, part.heads, { title, rows, row })
  const report = toReport(part, { title, language, laid, userId, now })
  const steps = laid.steps.map(({ heading }, index) => ({
    ...{ id: newId(), reportId: report.id, position: index + 1 },
    ...{ start: heading?.start ?? null, end: heading?.end ?? null, heading: heading?.text ?? '' },
  }))
  const stepOf = new Map(laid.steps.flatMap(({ rows }, index) => rows.map((row) => [row, steps[index]?.id ?? ''])))
  const items = part.rows.map((row, index) =>
    toItem(row, { report, laid, index, stepId: stepOf.get(index) ?? '', words, now }),
  )
  const spans = items.map(({ commitment }) => commitment)
  ensureRanges(report.text, spans)
  return { report, steps, items }
}

function nameLedger({ year, fileName, number, parts }: LedgerPart, { ledgerImport }: Dictionary): string {
  const file = fileName.replace(/\.[^.]+$/, '').slice(0, 120)
  return ledgerImport.reportTitle({ year, file, number, parts })
}

type Frame = { title: string; language: 'zh' | 'en'; laid: LedgerText; userId: string; now: string }

const toReport = (
  { issuer, year, fileName, fileHash }: LedgerPart,
  { title, language, laid, userId, now }: Frame,
): Report => ({
  ...unconfirmed,
  id: newId(),
  issuerUnitId: issuer.id,
  year: yearKept(year, true),
  yearAhead: true,
  title,
  language,
  text: laid.text,
  textHash: hashText(laid.text),
  told: [],
  sectionStart: laid.section.start,
  sectionEnd: laid.section.end,
  fileName,
  fileType: typeOf(fileName),
  fileHash,
  leftOut: null,
  importedBy: userId,
  importedAt: now,
})

type Place = { report: Report; laid: LedgerText; index: number; stepId: string; words: Dictionary; now: string }

function toItem(row: LedgerRow, { report, laid, index, stepId, words, now }: Place): PlannedItem {
  const { id: reportId, importedBy: drafterId, year } = report
  const span = laid.promises[index] ?? { start: 0, end: 0, text: '' }
  const commitment: Commitment = {
    ...handMade,
    ...{ id: newId(), reportId, stepId, ...span, status: 'proposed', version: 1 },
    why: [{ rule: 'tableRow', words: words.ledgerImport.rowText({ row: row.row }) }],
  }
  const place = { id: newId(), reportId, stepId, commitmentId: commitment.id, position: index + 1 }
  const task = toTask(row, { ...place, drafterId, planYear: year + 1, now }, words)
  return {
    commitment,
    task,
    standards: row.values.standards,
    supportingIds: row.values.supportingIds,
    shortcomingIds: [],
  }
}

const noDeadline = { kind: 'unset', words: '', due: null, period: null } as const

function toTask(row: LedgerRow, place: Parameters<typeof draftTask>[1], words: Dictionary): Task {
  const { values, title, result, leaderId, originalDue, percent, texts } = row
  const deadline = values.deadline ?? noDeadline
  const kind = fitKind('deliverable', deadline.kind)
  const proposal = { title, requiredResult: result || title, kind, deadline, leadUnitId: values.leadUnitId }
  const { fromLedger } = words.ledgerImport
  return {
    ...draftTask(proposal, place),
    ...{ handlerId: values.handlerId, leaderId, priority: values.priority, originalDue },
    percent: percent ?? 0,
    latestProgress: texts.progress.trim() ? fromLedger({ text: texts.progress.trim() }) : '',
    note: sayNote(row, words),
  }
}

/** The remark of the row, and what it tells of an end that nobody accepted here. */
function sayNote({ texts, completedOn }: LedgerRow, { ledgerImport }: Dictionary): string {
  const { note, number, status } = texts
  return [
    note.trim(),
    ledgerImport.told({ number: number.trim(), status: status.trim(), completedOn: completedOn ?? '' }),
  ]
    .filter(Boolean)
    .join('\n')
}
