import { Refusal } from '@/domain/refusal'
import type { Unit } from '@/domain/unit'
import type { KnownPerson } from './add-person'
import { checkPeopleRows } from './check-people'
import { checkUnitRows } from './check-units'
import { type NameableAddition, nameUnits } from './name-units'
import { readPeopleRows, readUnitRows } from './read-rows'
import type { ImportPlan, RowError, SheetRow, UnitColumn, WorkbookSheet, WorkbookWords } from './workbook'

export type KnownPlace = { units: readonly Unit[]; people: readonly KnownPerson[] }

/**
 * What an uploaded workbook would add to the units and people that exist, and every error by row. Nothing that exists is changed.
 * With one error or more nothing may be written. `today` is the first day of capacities that name none.
 */
export function planImport(
  sheets: readonly WorkbookSheet[],
  known: KnownPlace,
  words: WorkbookWords,
  today: string,
): ImportPlan {
  const unitRows = readUnitRows(sheets, words)
  const peopleRows = readPeopleRows(sheets, words)
  const units = checkUnitRows(unitRows.rows, known.units, words)
  const active = known.units.filter((unit) => unit.active)
  const names = nameUnits(active, [...units.additions, ...nameFaulty(unitRows.rows, units.errors)])
  const people = checkPeopleRows(peopleRows.rows, names, known.people, words, today)
  const errors = [...unitRows.errors, ...units.errors, ...peopleRows.errors, ...people.errors]
  const isEmpty = !unitRows.rows.length && !peopleRows.rows.length && !errors.length
  return {
    units: units.additions,
    people: people.additions,
    knownUnits: units.known,
    knownMemberships: people.known,
    errors: isEmpty
      ? [{ sheet: 'units', row: 0, column: null, refusal: new Refusal('workbookEmpty') }]
      : errors.sort(byPlace),
  }
}

// A unit whose row has an error is named all the same, so that its people do not each get an error too.
const nameFaulty = (rows: readonly SheetRow<UnitColumn>[], errors: readonly RowError[]): NameableAddition[] =>
  rows
    .filter(({ row, name }) => name && errors.some((error) => error.row === row && error.refusal.code !== 'rowTwice'))
    .map(({ row, name, shortName }) => ({ key: `row:${row}`, name, shortName: shortName || name, aliases: [] }))

const byPlace = (a: RowError, b: RowError): number => b.sheet.localeCompare(a.sheet) || a.row - b.row
