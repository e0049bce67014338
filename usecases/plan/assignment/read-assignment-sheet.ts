import { reader } from '@/db/client'
import type { Actor } from '@/domain/people'
import { gridColumns } from '@/domain/plan/assignment/columns'
import { followCells } from '@/domain/plan/assignment/follow-cells'
import { Refusal } from '@/domain/refusal'
import { readWorkbookRows } from '@/formats/read-xlsx'
import { keepUnsent, listOwnUnsent } from '../../account/keep-unsent'
import { findChangeable } from '../steps/change-plan'
import { findRows, type SheetRow } from './find-sheet-rows'
import { type AssignmentGrid, viewAssignmentGrid } from './view-assignment-grid'

type Values = Readonly<Record<string, string>>
type Sheet = { reportId: string; bytes: Uint8Array }

/**
 * Takes an edited assignment table back: cells that differ from what is stored are kept as typed and not sent, so that they stand in
 * the table to be looked at; each remembers the version it was exported with. Gives how many cells, and how many rows belong to no commitment.
 * Throws `Refusal`: notAllowed, notFound, as `findPlanRefusal`, sheetForeign, sheetUnchanged, or those of the file.
 */
export async function readAssignmentSheet(
  actor: Actor,
  { reportId, bytes }: Sheet,
  now: string,
): Promise<{ count: number; left: number }> {
  await findChangeable(reader(), actor, reportId, 'review')
  const rows = (await readWorkbookRows(bytes)).map(({ rows: each }) => findRows(each)).find((found) => found !== null)
  if (!rows) throw new Refusal('sheetForeign')
  const { values, count, left } = listChanges(rows, await viewAssignmentGrid(actor, reportId, now))
  if (!count) throw new Refusal('sheetUnchanged', { left })
  const form = `assignment:${reportId}`
  const before = (await listOwnUnsent(actor, now)).get(form)?.values ?? {}
  await keepUnsent(actor, { form, values: addTo(before, values) }, now)
  return { count, left }
}

/** What was typed before stays over the version that it was typed over: a row whose cells are of two versions has the older. */
function addTo(before: Values, sheet: Values): Record<string, string> {
  const older = Object.keys(sheet).filter(
    (name) => name.startsWith('version.') && Number(before[name] ?? Infinity) < Number(sheet[name]),
  )
  return { ...before, ...sheet, ...Object.fromEntries(older.map((name) => [name, before[name] ?? ''])) }
}

function listChanges(rows: readonly SheetRow[], grid: AssignmentGrid) {
  const byId = new Map(grid.rows.map((row) => [row.id, row]))
  const values: Record<string, string> = {}
  let count = 0
  for (const { id, version, texts } of rows) {
    const stored = byId.get(id)?.texts
    const changed = stored
      ? gridColumns.filter((column) => texts[column] !== undefined && texts[column] !== stored[column])
      : []
    const typed = Object.fromEntries(changed.map((column) => [column, texts[column] ?? '']))
    const cells = stored ? Object.entries(followCells(stored, typed, grid.offers)) : []
    for (const [column, text] of cells) values[`${column}.${id}`] = text
    if (changed.length) values[`version.${id}`] = version
    count += changed.length
  }
  return { values, count, left: rows.filter(({ id }) => !byId.has(id)).length }
}
