import { Refusal } from '@/domain/refusal'
import type { JudgedCell } from './judge-row'
import type { PlacedRow } from './list-lines'

/** A changed cell and the row where it stands. */
export type PlacedCell = { placed: PlacedRow; cell: JudgedCell }

/**
 * The changed cells of one task, from all sheets, so that each field is changed once: equal changes of two places are one, and of
 * different ones none can be taken, since nobody can tell which counts.
 */
export function settleTwice(cells: PlacedCell[]): PlacedCell[] {
  const fields = [...new Set(cells.map(({ cell }) => cell.field))]
  return fields.flatMap((field) => settleField(cells.filter(({ cell }) => cell.field === field)))
}

function settleField(cells: PlacedCell[]): PlacedCell[] {
  const takeable = cells.filter(({ cell }) => !cell.why)
  if (takeable.length < 2) return cells
  const refused = cells.filter(({ cell }) => cell.why)
  const isOne = new Set(takeable.map(({ cell }) => sayEdits(cell))).size === 1
  return [...refused, ...(isOne ? keepOne(takeable) : takeable.map((each) => refuse(each, takeable)))]
}

const sayEdits = ({ edits }: JudgedCell): string =>
  JSON.stringify(edits, (_, value) => (Array.isArray(value) ? [...value].sort() : value))

/** The one that somebody has to decide, where there is one. */
function keepOne(cells: PlacedCell[]): PlacedCell[] {
  const kept = cells.find(({ cell }) => cell.isMoved) ?? cells[0]
  return kept ? [kept] : []
}

function refuse({ placed, cell }: PlacedCell, all: PlacedCell[]): PlacedCell {
  const other = all.find((each) => sayEdits(each.cell) !== sayEdits(cell))?.placed ?? placed
  const refusal = new Refusal('cellTwice', { sheet: other.sheet.name, row: other.row.row })
  return { placed, cell: { ...cell, why: { refusal }, edits: {} } }
}
