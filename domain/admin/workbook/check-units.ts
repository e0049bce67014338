import { Refusal } from '@/domain/refusal'
import type { Unit } from '@/domain/unit'
import { unitLengths } from '../check-unit'
import { limitText, readAliases, requireText } from '../read-text'
import { collectErrors } from './collect-errors'
import { nameUnits, type UnitNames } from './name-units'
import type { Column, RowError, SheetRow, UnitColumn, UnitDraft, WorkbookWords } from './workbook'

export type CheckedUnits = { drafts: UnitDraft[]; known: number; errors: RowError[] }

/** Turns rows of sheet 单位 into units to be added; a row whose full name exists already changes nothing. */
export function checkUnitRows(
  rows: readonly SheetRow<UnitColumn>[],
  units: readonly Unit[],
  words: WorkbookWords,
): CheckedUnits {
  const existing = new Set(units.map(({ name }) => name))
  const fresh = rows.filter(({ name }) => !existing.has(name))
  const errors: RowError[] = []
  const drafts = fresh.flatMap((row) =>
    collectErrors(errors, { sheet: 'units', row: row.row }, () => draftUnit(row, words)),
  )
  errors.push(...findTwins(fresh))
  const names = nameUnits(units, drafts)
  const placed = drafts.flatMap((draft) =>
    collectErrors(errors, { sheet: 'units', row: draft.row }, () => placeUnit(draft, names, units)),
  )
  errors.push(...findCircles(placed))
  return { drafts: placed, known: rows.length - fresh.length, errors }
}

function draftUnit(row: SheetRow<UnitColumn>, words: WorkbookWords): UnitDraft {
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

function placeUnit(draft: UnitDraft, names: UnitNames, units: readonly Unit[]): UnitDraft {
  if (!draft.parent) {
    if (units.length || draft.row > 2) throw new Refusal('unitParentMissing', { root: units[0]?.name ?? '' }, 'parent')
    return draft
  }
  return { ...draft, parent: findOne(draft.parent, names, 'parent') }
}

/** The one unit that a name means. Throws `Refusal` unitUnknown or unitAmbiguous. */
export function findOne(name: string, names: UnitNames, field: Column): string {
  const found = names.get(name) ?? []
  const [only] = found
  if (!only) throw new Refusal('unitUnknown', { text: name }, field)
  if (found.length > 1) throw new Refusal('unitAmbiguous', { text: name, count: found.length }, field)
  return only.id
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

function findCircles(drafts: readonly UnitDraft[]): RowError[] {
  const parents = new Map(drafts.map(({ key, parent }) => [key, parent]))
  const isCircular = (key: string): boolean => {
    const seen = new Set<string>()
    for (let at: string | null = key; at; at = parents.get(at) ?? null) {
      if (seen.has(at)) return true
      seen.add(at)
    }
    return false
  }
  return drafts
    .filter(({ key }) => isCircular(key))
    .map(({ row, name }) => errorAt(row, 'parent', new Refusal('unitParentInside', { name })))
}

const errorAt = (row: number, column: Column, refusal: Refusal): RowError => ({ sheet: 'units', row, column, refusal })
