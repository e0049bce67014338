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

/** By what a unit was known: by one of its names as it stands, by an abbreviation of one, or only by a likeness (another place before it, or none). */
export type MatchedBy = 'name' | 'shortName' | 'alias' | 'abbreviation' | 'likeness'
export type UnitMatch = { id: string; by: MatchedBy; unit: string }

/**
 * The unit that a name in a report means, and by what it was known: by name, short name or alias, abbreviated or not, with or without its place.
 * Undefined where no unit or more than one fits, or where many are meant (各单位, 有关部门).
 */
export function matchUnit(name: string, units: readonly UnitName[], offices: OfficeNames): UnitMatch | undefined {
  if (units.length === 0 || offices.meansMany.test(name)) return undefined
  const exact = units.filter((unit) => namesOf(unit).includes(name))
  if (exact.length === 1 && exact[0]) return toMatch(exact[0], nameKind(exact[0], name))
  const reduced = reduce(name, offices)
  return (
    pickOne(units, (one) => reduce(one, offices) === reduced, 'abbreviation') ??
    pickOne(
      units,
      (one) => isSameOffice(reduce(one, offices), reduced, offices),
      (one) => (isSamePlace(reduce(one, offices), reduced, offices) ? 'abbreviation' : 'likeness'),
    )
  )
}

const toMatch = (unit: UnitName, by: MatchedBy): UnitMatch => ({ id: unit.id, by, unit: unit.shortName || unit.name })

const nameKind = (unit: UnitName, name: string): MatchedBy =>
  unit.name === name ? 'name' : unit.shortName === name ? 'shortName' : 'alias'

const namesOf = (unit: UnitName): string[] =>
  [unit.name, unit.shortName ?? '', ...(unit.aliases ?? [])].filter((one) => one !== '')

type Judge = MatchedBy | ((name: string) => MatchedBy)

/** The only unit with a name that fits, by likeness where any of its fitting names is no more than alike. */
function pickOne(units: readonly UnitName[], fits: (name: string) => boolean, by: Judge): UnitMatch | undefined {
  const [found, another] = units.filter((unit) => namesOf(unit).some(fits))
  if (!found || another) return undefined
  if (typeof by === 'string') return toMatch(found, by)
  const kinds = namesOf(found).filter(fits).map(by)
  return toMatch(found, kinds.includes('likeness') ? 'likeness' : (kinds[0] ?? 'likeness'))
}

function isSameOffice(a: string, b: string, offices: OfficeNames): boolean {
  const [one, other] = [withoutPlace(a, offices), withoutPlace(b, offices)]
  return one.length >= 2 && one === other
}

/** Whether the places before two names may be one: one of them is not told, or 县 stands for 云溪县. 市司法局 is not 区司法局. */
function isSamePlace(a: string, b: string, { placeBefore }: OfficeNames): boolean {
  const [one = '', other = ''] = [a, b].map((name) => name.match(placeBefore)?.[0] ?? '')
  return one === '' || other === '' || one.endsWith(other) || other.endsWith(one)
}
