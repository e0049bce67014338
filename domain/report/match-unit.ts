import type { UnitName } from './report-text'
import { foldText } from './text/fold-text'
import { meansMany, placeBefore } from './zh/rules/office-names'
import { anyNames } from './zh/rules/short-names'
import { landNames } from './zh/rules/short-names-land'
import { peopleNames } from './zh/rules/short-names-people'

const shortNames = [...landNames, ...peopleNames, ...anyNames]

const reduce = (name: string): string => {
  let reduced = foldText(name)
    .replace(/\s|[“”"'()]/g, '')
    .toLowerCase()
  for (const { pattern, short } of shortNames) reduced = reduced.replace(pattern, short)
  return reduced
}

/** Drops the place before a department's name: 区, 县, 市, or the name of the place itself. */
const withoutPlace = (reduced: string): string => reduced.replace(placeBefore.pattern, '')

/**
 * The id of the unit that a name in a report means: by name, short name or alias, abbreviated or not, with or without its place.
 * Undefined where no unit or more than one fits, or where many are meant (各单位, 有关部门).
 */
export function matchUnit(name: string, units: readonly UnitName[]): string | undefined {
  if (units.length === 0 || meansMany.pattern.test(name)) return undefined
  const exact = units.filter((unit) => namesOf(unit).includes(name))
  if (exact.length === 1) return exact[0]?.id
  const reduced = reduce(name)
  return pickOne(units, (one) => reduce(one) === reduced) ?? pickOne(units, (one) => isSameOffice(reduce(one), reduced))
}

const namesOf = (unit: UnitName): string[] =>
  [unit.name, unit.shortName ?? '', ...(unit.aliases ?? [])].filter((one) => one !== '')

function pickOne(units: readonly UnitName[], fits: (name: string) => boolean): string | undefined {
  const found = units.filter((unit) => namesOf(unit).some(fits))
  return found.length === 1 ? found[0]?.id : undefined
}

function isSameOffice(a: string, b: string): boolean {
  const [one, other] = [withoutPlace(a), withoutPlace(b)]
  return one.length >= 2 && one === other
}
