import type { LinkedShortcoming } from '@/db/names/list-name-maps'
import type { Outcome } from '@/domain/task/task'
import type { Sheet, SheetColumn } from '@/formats/write-xlsx'
import type { Dictionary } from '@/i18n'
import type { Entry } from './entry'
import { type Cell, ledgerColumns, listCells } from './ledger-columns'

type Column = Omit<SheetColumn, 'header'>

/** 督办台账: one line for each task. */
export function writeLedgerSheet(entries: Entry[], words: Dictionary): Sheet {
  const { ledgerColumns: headers, sheets } = words.exports
  return {
    name: sheets.ledger,
    title: sheets.ledger,
    landscape: true,
    columns: ledgerColumns.map(({ key, width, type, wrap }) => ({ header: headers[key], width, type, wrap })),
    rows: entries.map((entry, index) => listCells(entry, words, index)),
  }
}

const breakdownWidths: Column[] = [
  { width: 6, type: 'number' },
  { width: 26, wrap: true },
  { width: 40, wrap: true },
  { width: 16, wrap: true },
  { width: 18, wrap: true },
  { width: 10 },
  { width: 12, type: 'date' },
  { width: 14, wrap: true },
]

/** 任务分解表: what is sent to the units. */
export function writeBreakdownSheet(entries: Entry[], words: Dictionary): Sheet {
  const { sheets, breakdownColumns } = words.exports
  const { comma, colon } = words.common
  const rows = entries.map((entry, index): Cell[] => [
    index + 1,
    entry.heading,
    entry.task.requiredResult ? `${entry.task.title}${colon}${entry.task.requiredResult}` : entry.task.title,
    entry.leadUnit,
    entry.supporting.join(comma),
    entry.heads.join(comma),
    entry.task.due ?? words.ledger.noDue,
    entry.task.note,
  ])
  return { name: sheets.breakdown, title: sheets.breakdown, columns: headed(breakdownWidths, breakdownColumns), rows }
}

const rectificationWidths: Column[] = [
  { width: 6, type: 'number' },
  { width: 34, wrap: true },
  { width: 28, wrap: true },
  { width: 34, wrap: true },
  { width: 16, wrap: true },
  { width: 10 },
  { width: 12, wrap: true },
  { width: 12, type: 'date' },
  { width: 36, wrap: true },
  { width: 12 },
  { width: 9 },
]

/** 问题整改台账: each shortcoming with the tasks that answer it; `unanswered` have none at all. */
export function writeRectificationSheet(
  entries: Entry[],
  shortcomings: LinkedShortcoming[],
  hasUnanswered: boolean,
  words: Dictionary,
): Sheet {
  const { sheets, rectificationColumns } = words.exports
  const byCommitment = new Map(entries.map((entry) => [entry.task.commitmentId, entry]))
  const rows: Cell[][] = []
  for (const { text, cause, commitmentIds } of shortcomings) {
    const answers = commitmentIds.flatMap((id) => byCommitment.get(id) ?? [])
    for (const entry of answers) rows.push([rows.length + 1, text, cause, ...answerCells(entry, words)])
    if (!commitmentIds.length && hasUnanswered)
      rows.push([
        rows.length + 1,
        text,
        cause,
        words.exports.unanswered,
        '',
        '',
        '',
        '',
        '',
        words.exports.results.none,
        words.common.no,
      ])
  }
  const columns = headed(rectificationWidths, rectificationColumns)
  return { name: sheets.rectification, title: sheets.rectification, landscape: true, columns, rows }
}

function answerCells(entry: Entry, words: Dictionary): Cell[] {
  return [
    entry.task.title,
    entry.leadUnit,
    entry.leader,
    entry.heads.join(words.common.comma),
    entry.task.due ?? words.ledger.noDue,
    entry.task.latestProgress,
    words.exports.results[resultOf(entry)],
    isCrossedOff(entry) ? words.common.yes : words.common.no,
  ]
}

/**
 * What came of the measure that answers a shortcoming. Only what was fulfilled put it right; what was closed or carried over
 * kept in part goes on, and what was not kept, stopped or no longer applies put nothing right.
 */
function resultOf({ task: { status, outcome, kind } }: Entry): keyof Dictionary['exports']['results'] {
  const isEnded = status === 'closed' || status === 'carriedOver'
  if (isEnded && outcome) return outcomeResults[outcome]
  if (status === 'draft' || status === 'assigned' || status === 'suspended' || status === 'cancelled') return 'none'
  return kind === 'ongoing' ? 'ongoing' : 'running'
}

const outcomeResults: Record<Outcome, keyof Dictionary['exports']['results']> = {
  fulfilled: 'done',
  ongoing: 'ongoing',
  partly: 'running',
  notFulfilled: 'none',
  notApplicable: 'none',
}

/** A shortcoming is crossed off with what was kept or made a lasting duty, not with what was merely closed. */
const isCrossedOff = ({ task: { status, outcome } }: Entry): boolean =>
  status === 'closed' && (outcome === 'fulfilled' || outcome === 'ongoing')

const headed = (widths: Column[], headers: readonly string[]): SheetColumn[] =>
  widths.map((column, index) => ({ ...column, header: headers[index] ?? '' }))
