import { dayOf } from '../calendar'
import type { TaskStatus } from '../task/task'
import { isFiledLate, isOverdue } from './file-return'
import { type Return, type ReturnState, returnStates, stateOfReturn, type UnitReturns } from './season'

/** A return beside its task as it stands today. */
export type ReturnRow = Pick<Return, 'due' | 'filedAt' | 'reviewedAt' | 'wasLate'> & {
  status: TaskStatus
  unitId: string
  unitName: string
  unitPath: string
}

export type ReturnFigures = Record<ReturnState, number> & { total: number; overdue: number; late: number }

/** The figures of a season by lead unit: units with something overdue first, then those that owe, else in the order given. */
export function countReturns(rows: readonly ReturnRow[], today: string): UnitReturns[] {
  const units = new Map<string, UnitReturns>()
  for (const row of rows) {
    const held = units.get(row.unitId) ?? { ...nothing, ...nameUnit(row), lastFiledOn: null }
    units.set(row.unitId, add(held, row, today))
  }
  return [...units.values()].sort((a, b) => rank(a) - rank(b))
}

/** The sum over units. */
export function sumReturns(units: readonly UnitReturns[]): ReturnFigures {
  const sum = (key: keyof ReturnFigures) => units.reduce((all, unit) => all + unit[key], 0)
  const states = Object.fromEntries(returnStates.map((state) => [state, sum(state)])) as Record<ReturnState, number>
  return { ...states, total: sum('total'), overdue: sum('overdue'), late: sum('late') }
}

/** True of a unit that stands on the list of late ones. */
export const isLateUnit = ({ overdue, late }: Pick<UnitReturns, 'overdue' | 'late'>): boolean => overdue + late > 0

const nothing = { unreported: 0, reported: 0, reviewed: 0, released: 0, total: 0, overdue: 0, late: 0 }
const nameUnit = ({ unitId, unitName, unitPath }: ReturnRow) => ({ unitId, unitName, unitPath })
const rank = ({ overdue, unreported, reported }: UnitReturns) => (overdue ? 0 : unreported ? 1 : reported ? 2 : 3)

function add(held: UnitReturns, row: ReturnRow, today: string): UnitReturns {
  const state = stateOfReturn(row, row.status)
  const filedOn = row.filedAt ? dayOf(row.filedAt) : null
  return {
    ...held,
    [state]: held[state] + 1,
    total: held.total + 1,
    overdue: held.overdue + Number(isOverdue(row.due, state, today)),
    late: held.late + Number(isFiledLate(row)),
    lastFiledOn: filedOn && filedOn > (held.lastFiledOn ?? '') ? filedOn : held.lastFiledOn,
  }
}
