import type { CheckedRow } from './check-row'

/** The whole table in figures; `unmatched` counts cells that cannot be read. */
export type GridSums = {
  rows: number
  leads: number
  withoutLead: number
  handlers: number
  withoutHandler: number
  standards: number
  withoutStandard: number
  keyed: number
}

/** Sums of the grid as it is typed. */
export function sumUp(rows: readonly CheckedRow[]): GridSums {
  const values = rows.map((row) => row.values)
  const leads = values.flatMap(({ leadUnitId }) => (leadUnitId ? [leadUnitId] : []))
  const handlers = values.filter(({ handlerId }) => handlerId !== null).length
  return {
    rows: rows.length,
    leads: new Set(leads).size,
    withoutLead: rows.length - leads.length,
    handlers,
    withoutHandler: rows.length - handlers,
    standards: values.reduce((sum, { standards }) => sum + standards.length, 0),
    withoutStandard: values.filter(({ standards }) => !standards.length).length,
    keyed: values.filter(({ priority }) => priority === 'key').length,
  }
}
