import type { SeenTask } from '@/db/ledger/list-seen-tasks'
import { Refusal } from '@/domain/refusal'
import type { EditedAnswer, EditedChoices } from '@/domain/task/edited/choices'
import type { Edits, Why } from '@/domain/task/edited/edits'
import { cutCell } from '@/domain/task/edited/fold-cell'
import type { EditedRow } from '@/domain/task/edited/pick-edited-rows'
import type { EditedSheet } from './find-edited-sheets'
import type { JudgedCell } from './judge-row'

export const lineStates = ['changed', 'conflict', 'refused'] as const
/** `changed` is written unless a person leaves it; `conflict` was changed by somebody else too, `refused` cannot be written: both wait for an answer. */
export type LineState = (typeof lineStates)[number]

/** One line of the comparison: a cell that differs, or a row that is no task's (`field` is `row`). */
export type EditedLine = {
  /** `sheet.row.field`, by which an answer names it. */
  place: string
  sheet: string
  row: number
  task: SeenTask | null
  /** The title as the sheet has it, for a row without a task. */
  name: string
  field: string
  now: string
  typed: string
  state: LineState
  why: Why | null
  answer: EditedAnswer | null
  edits: Edits
  /** Somebody changed the task since the export, be it in another cell. */
  isOlder: boolean
}

/** A row of one of the sheets. */
export type PlacedRow = { sheet: EditedSheet; row: EditedRow }

/** Why a whole row cannot be read, or null. */
export function findRowRefusal({ row }: PlacedRow, task: SeenTask | undefined): Refusal | null {
  if (!row.id) return new Refusal('rowAdded')
  if (!task) return new Refusal('rowUnknown')
  if (row.twiceOf !== null) return new Refusal('rowAgain', { row: row.twiceOf })
  if (row.version === null) return new Refusal('rowMarksGone')
  const written = row.cells.get('number')
  return written === undefined || written === (task.number ?? '')
    ? null
    : new Refusal('rowShifted', { written: cutCell(written), number: task.number ?? task.title })
}

/** The line of a row that cannot be read. */
export const toRowLine = (placed: PlacedRow, task: SeenTask | undefined, refusal: Refusal, choices: EditedChoices) =>
  toLine(placed, task ?? null, { field: 'row', now: '', typed: '', why: { refusal }, edits: {} }, 'refused', choices)

/** The line of a changed cell. A row that somebody changed since the export is in conflict where they changed this very cell. */
export const toCellLine = (placed: PlacedRow, task: SeenTask, cell: JudgedCell, choices: EditedChoices): EditedLine =>
  toLine(placed, task, cell, cell.why ? 'refused' : cell.isMoved ? 'conflict' : 'changed', choices)

function toLine(
  { sheet, row }: PlacedRow,
  task: SeenTask | null,
  { field, now, typed, why, edits }: Omit<JudgedCell, 'isMoved'>,
  state: LineState,
  { answers, leaves }: EditedChoices,
): EditedLine {
  const place = `${sheet.place}.${row.row}.${field}`
  const said = answers.get(place) ?? null
  const given = state === 'refused' && said === 'take' ? null : said
  const usual = state === 'changed' ? 'take' : leaves ? 'leave' : null
  const about = { place, sheet: sheet.name, row: row.row, task, name: row.name }
  const isOlder = task !== null && row.version !== null && row.version !== task.version
  return { ...about, field, now, typed, state, why, edits, answer: given ?? usual, isOlder }
}
