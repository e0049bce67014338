import { Refusal } from '@/domain/refusal'
import type { Unit } from '@/domain/unit'
import { unitLengths } from '../check-unit'
import { limitText, readAliases, requireText } from '../read-text'
import { collectErrors } from './collect-errors'
import { findOne, nameUnits, type UnitNames } from './name-units'
import type { Column, RowError, SheetRow, UnitAddition, UnitColumn, WorkbookWords } from './workbook'

export type CheckedUnits = { additions: UnitAddition[]; known: number; errors: RowError[] }

/** Turns rows of sheet 单位 into units to be added; a row whose full name exists already changes nothing. */
export function checkUnitRows(
  rows: readonly SheetRow<UnitColumn>[],
  units: readonly Unit[],
  words: WorkbookWords,
): CheckedUnits {
  const existing = new Set(units.map(({ name }) => name))
  const fresh = rows.filter(({ name }) => !existing.has(name))
  const errors: RowError[] = []
  const additions = fresh.flatMap((row) =>
    collectErrors(errors, { sheet: 'units', row: row.row }, () => readUnit(row, words)),
  )
  errors.push(...findTwins(fresh))
  const names = nameUnits(units, additions)
  const placed = additions.flatMap((addition) =>
    collectErrors(errors, { sheet: 'units', row: addition.row }, () => placeUnit(addition, names, units)),
  )
  errors.push(...findCircles(placed))
  return { additions: placed, known: rows.length - fresh.length, errors }
}

function readUnit(row: SheetRow<UnitColumn>, words: WorkbookWords): UnitAddition {
  const name = requireText(row.name, 'name', unitLengths.name)
  const kind = row.kind ? words.kinds.get(row.kind) : 'department'
  if (!kind) throw new Refusal('unitKindUnknown', { text: row.kind }, 'kind')
  const position = row.position ? Number(row.position) : null
  if (position !== null && !(Number.isInteger(position) && position >= 0))
    throw new Refusal('positionInvalid', { text: row.position }, 'position')
  const shortName = limitText(row.shortName, 'shortName', unitLengths.shortName) || name
  return {
    key: `row:${row.row}`,
    row: row.row,
    name,
    shortName,
    aliases: readAliases(row.aliases),
    kind,
    position,
    parent: row.parent || null,
  }
}

function placeUnit(addition: UnitAddition, names: UnitNames, units: readonly Unit[]): UnitAddition {
  if (!addition.parent) {
    if (units.length || addition.row > 2)
      throw new Refusal('unitParentMissing', { root: units[0]?.name ?? '' }, 'parent')
    return addition
  }
  return { ...addition, parent: findOne(addition.parent, names, 'parent') }
}

function findTwins(rows: readonly SheetRow<UnitColumn>[]): RowError[] {
  const first = new Map<string, number>()
  return rows.flatMap(({ name, row }) => {
    const before = first.get(name)
    if (name && before === undefined) first.set(name, row)
    return before === undefined || !name
      ? []
      : [errorAt(row, 'name', new Refusal('rowTwice', { text: name, row: before }))]
  })
}

function findCircles(additions: readonly UnitAddition[]): RowError[] {
  const parents = new Map(additions.map(({ key, parent }) => [key, parent]))
  const isCircular = (key: string): boolean => {
    const seen = new Set<string>()
    for (let at: string | null = key; at; at = parents.get(at) ?? null) {
      if (seen.has(at)) return true
      seen.add(at)
    }
    return false
  }
  return additions
    .filter(({ key }) => isCircular(key))
    .map(({ row, name }) => errorAt(row, 'parent', new Refusal('unitParentInside', { name })))
}

const errorAt = (row: number, column: Column, refusal: Refusal): RowError => ({ sheet: 'units', row, column, refusal })
