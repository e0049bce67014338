import { listLastEventsOf } from '@/db/audit/list-events'
import { type CellTexts, type GridColumn, gridColumns, type Offers } from '@/domain/plan/assignment/columns'
import { isUnreadable } from '@/domain/plan/assignment/finding'
import { followCells } from '@/domain/plan/assignment/follow-cells'
import { type CellValues, readCells } from '@/domain/plan/assignment/read-cells'
import { writeCells } from '@/domain/plan/assignment/write-cells'
import { fitKind } from '@/domain/plan/fit-kind'
import { Refusal } from '@/domain/refusal'
import type { Given } from '../../steps/form-fields'
import type { LoadedPlan } from '../steps/change-plan'
import { type PlannedItem, pickCommitment, saveItem } from '../steps/pick-commitment'
import type { assignmentForm } from './assignment-forms'
import { listGone, loadOffers } from './load-offers'

export type SentCells = Pick<Given<typeof assignmentForm>, 'version.*' | `${GridColumn}.*`>
type ChangedRow = { item: PlannedItem; number: number; seen: number; stored: CellTexts; typed: Partial<CellTexts> }

/**
 * Writes the cells that differ from what is stored, one event for each commitment; gives how many cells and rows changed.
 * Throws `Refusal`: rowsChanged (somebody saved one of them since it was seen), cellWrong (row, column and why).
 */
export async function saveCells(loaded: LoadedPlan, sent: SentCells): Promise<{ cells: number; rows: number }> {
  const offers = await loadOffers(loaded.tx, loaded.actor, loaded.report, loaded.now)
  const rows = await listChanged(loaded, sent, offers)
  await ensureAsSeen(loaded, rows)
  for (const row of rows) await saveRow(loaded, row, offers)
  return { cells: rows.reduce((sum, { typed }) => sum + Object.keys(typed).length, 0), rows: rows.length }
}

async function listChanged(loaded: LoadedPlan, sent: SentCells, offers: Offers): Promise<ChangedRow[]> {
  const gone = await listGone(loaded.tx, loaded.plan, offers)
  const kept = loaded.plan.commitments.filter(({ status }) => status !== 'rejected')
  return kept.flatMap(({ id }, index) => {
    const item = pickCommitment(loaded, id)
    const stored = writeCells(item.task, item, offers, gone)
    const typed = Object.fromEntries(
      gridColumns.flatMap((column) => {
        const text = sent[`${column}.*`][id]
        return text === undefined || text === stored[column] ? [] : [[column, text]]
      }),
    )
    const row = { item, number: index + 1, seen: sent['version.*'][id] ?? 0, stored, typed }
    return Object.keys(typed).length ? [row] : []
  })
}

async function ensureAsSeen({ tx }: LoadedPlan, rows: ChangedRow[]): Promise<void> {
  const stale = rows.filter(({ item, seen }) => item.commitment.version !== seen)
  const [first] = stale
  if (!first) return
  const [last] = await listLastEventsOf(tx, { type: 'commitment', id: first.item.commitment.id }, '', 1)
  throw new Refusal('rowsChanged', { numbers: stale.map(({ number }) => number), by: last?.userName, at: last?.at })
}

async function saveRow(loaded: LoadedPlan, row: ChangedRow, offers: Offers): Promise<void> {
  const { item, number, stored, typed } = row
  const cells = { ...typed, ...followCells(stored, typed, offers) }
  const { values, findings } = readCells({ ...stored, ...cells }, offers)
  const wrong = findings.find((finding) => finding.column in typed && isUnreadable(finding))
  if (wrong) throw new Refusal('cellWrong', { number, finding: wrong }, `${wrong.column}.${item.commitment.id}`)
  await saveItem(loaded, item, setCells(item, cells, values), { action: 'commitment.assign' })
}

/** The item with what its changed cells mean; the rest stays as it is stored, to the letter. */
function setCells(item: PlannedItem, cells: Partial<CellTexts>, values: CellValues): PlannedItem {
  const { task } = item
  const has = (column: GridColumn) => cells[column] !== undefined
  const leadUnitId = has('lead') ? values.leadUnitId : task.leadUnitId
  const supportingIds = has('supporting') ? values.supportingIds : item.supportingIds
  return {
    ...item,
    task: {
      ...task,
      title: has('title') ? values.title : task.title,
      leadUnitId,
      handlerId: has('handler') || has('lead') ? values.handlerId : task.handlerId,
      deadlineWords: cells.words ?? task.deadlineWords,
      priority: has('key') ? values.priority : task.priority,
      ...(has('due') ? setDeadline(item, values) : {}),
    },
    supportingIds: supportingIds.filter((id) => id !== leadUnitId),
    standards: has('standards') ? values.standards : item.standards,
  }
}

function setDeadline({ task }: PlannedItem, { deadline }: CellValues) {
  const { kind, due, period } = deadline ?? { kind: 'unset' as const, due: null, period: null }
  return { deadlineKind: kind, due, period, kind: fitKind(task.kind, kind) }
}
