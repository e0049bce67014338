import { foldText } from '../outline/fold-text'
import type { UnitName } from '../report-text'

const besideName = /\s|[“”"'()]/g

/** How a language shortens the names of offices: what stands before them, what means many, long words and the short ones for them. */
export type OfficeNames = {
  placeBefore: RegExp
  meansMany: RegExp
  shortNames: readonly { pattern: RegExp; short: string }[]
}

const reduce = (name: string, { shortNames }: OfficeNames): string => {
  let reduced = foldText(name).replace(besideName, '').toLowerCase()
  for (const { pattern, short } of shortNames) reduced = reduced.replace(pattern, short)
  return reduced
}

/** Drops the place before a department's name: 区, 县, 市, or the name of the place itself. */
const withoutPlace = (reduced: string, { placeBefore }: OfficeNames): string => reduced.replace(placeBefore, '')

/**
 * The id of the unit that a name in a report means: by name, short name or alias, abbreviated or not, with or without its place.
 * Undefined where no unit or more than one fits, or where many are meant (各单位, 有关部门).
 */
export function matchUnit(name: string, units: readonly UnitName[], offices: OfficeNames): string | undefined {
  if (units.length === 0 || offices.meansMany.test(name)) return undefined
  const exact = units.filter((unit) => namesOf(unit).includes(name))
  if (exact.length === 1) return exact[0]?.id
  const reduced = reduce(name, offices)
  return (
    pickOne(units, (one) => reduce(one, offices) === reduced) ??
    pickOne(units, (one) => isSameOffice(reduce(one, offices), reduced, offices))
  )
}

const namesOf = (unit: UnitName): string[] =>
  [unit.name, unit.shortName ?? '', ...(unit.aliases ?? [])].filter((one) => one !== '')

function pickOne(units: readonly UnitName[], fits: (name: string) => boolean): string | undefined {
  const found = units.filter((unit) => namesOf(unit).some(fits))
  return found.length === 1 ? found[0]?.id : undefined
}

function isSameOffice(a: string, b: string, offices: OfficeNames): boolean {
  const [one, other] = [withoutPlace(a, offices), withoutPlace(b, offices)]
  return one.length >= 2 && one === other
}
