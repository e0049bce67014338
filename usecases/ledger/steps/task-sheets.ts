import type { LinkedShortcoming } from '@/db/names/list-name-maps'
import { markCells } from '@/domain/task/edited/marks'
import type { Outcome } from '@/domain/task/task'
import { type Row, rowsOf, type Sheet, type SheetColumn } from '@/formats/write-xlsx'
import type { Dictionary } from '@/i18n'
import { sayLatest } from '@/i18n/say-latest'
import { saysSame } from '../../annual/say-once'
import { editedColumns, writeBackColumns } from './back-columns'
import type { Entry } from './entry'
import { type Cell, furtherColumns, type ledgerColumns } from './ledger-columns'

type Column = Omit<SheetColumn, 'header'>

/** 督办台账: one line for each task, with these of its columns. */
export const writeLedgerSheet = (entries: Entry[], columns: typeof ledgerColumns, words: Dictionary): Sheet => ({
  ...writeLines(entries, columns, words),
  name: words.exports.sheets.ledger,
  paper: 'a4Landscape',
  frozen: 3,
})

/** 督办台账（续表）: the further columns, line by line the same tasks. */
export const writeFurtherSheet = (entries: Entry[], words: Dictionary): Sheet => ({
  ...writeLines(entries, furtherColumns, words),
  name: words.exports.sheets.further,
  paper: 'a3Landscape',
  frozen: 2,
})

function writeLines(entries: Entry[], columns: typeof ledgerColumns, words: Dictionary) {
  const { ledgerColumns: headers, total } = words.exports
  const shown = columns.map(({ key, cell: _, ...column }): SheetColumn => ({ ...column, header: headers[key] }))
  const edited = editedColumns(columns)
  return {
    totalLabel: total,
    columns: [...shown, ...writeBackColumns(words)],
    rows: rowsOf(entries, (entry, index) => {
      const cells = columns.map(({ cell }) => cell(entry, words, index))
      return [...cells, entry.task.id, String(entry.task.version), markCells(edited, cells)]
    }),
  }
}

const breakdownWidths: Column[] = [
  { width: 5, type: 'number' },
  { width: 26, wrap: true },
  { width: 44, wrap: true, total: 'count' },
  { width: 16, wrap: true },
  { width: 18, wrap: true },
  { width: 10, wrap: true },
  { width: 12, type: 'date' },
  { width: 14, wrap: true },
]

/** 任务分解表: what is sent to the units. */
export function writeBreakdownSheet(entries: Entry[], words: Dictionary): Sheet {
  const { sheets, breakdownColumns } = words.exports
  const { comma, colon } = words.common
  const rows = rowsOf(
    entries,
    (entry, index): Row => [
      index + 1,
      entry.heading,
      sayMeasure(entry, colon),
      entry.leadUnit,
      entry.supporting.join(comma),
      entry.heads.join(comma),
      entry.task.due ?? words.ledger.noDue,
      entry.task.note,
    ],
  )
  const columns = headed(breakdownWidths, breakdownColumns)
  return { name: sheets.breakdown, paper: 'a4Landscape', frozen: 1, totalLabel: words.exports.total, columns, rows }
}

// Title and required result, of which the longer one where both say the same.
function sayMeasure({ task: { title, requiredResult } }: Entry, colon: string): string {
  if (!saysSame(title, requiredResult)) return `${title}${colon}${requiredResult}`
  return requiredResult.length > title.length ? requiredResult : title
}

const rectificationWidths: Column[] = [
  { width: 5, type: 'number' },
  { width: 30, wrap: true, total: 'count' },
  { width: 18, wrap: true },
  { width: 26, wrap: true },
  { width: 12, wrap: true },
  { width: 9, wrap: true },
  { width: 9, wrap: true },
  { width: 11, type: 'date' },
  { width: 28, wrap: true },
  { width: 10, wrap: true },
  { width: 6 },
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
  return {
    name: sheets.rectification,
    paper: 'a4Landscape',
    frozen: 2,
    totalLabel: words.exports.total,
    columns,
    rows,
  }
}

function answerCells(entry: Entry, words: Dictionary): Cell[] {
  return [
    entry.task.title,
    entry.leadUnit,
    entry.leader,
    entry.heads.join(words.common.comma),
    entry.task.due ?? words.ledger.noDue,
    sayLatest(entry.task, words),
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
