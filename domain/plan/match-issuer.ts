import type { Unit } from '@/domain/unit'

type Named = Pick<Unit, 'id' | 'name' | 'shortName' | 'aliases'>

/** The unit that a report's text names as its issuer: by any of its names exactly, else by the longest name that one contains of the other. */
export function matchIssuer<Candidate extends Named>(issuer: string | null, units: Candidate[]): Candidate | undefined {
  const wanted = fold(issuer ?? '')
  if (!wanted) return undefined
  const named = units.flatMap((unit) => namesOf(unit).map((name) => ({ unit, name: fold(name) })))
  const exact = named.find(({ name }) => name === wanted)
  if (exact) return exact.unit
  const near = named.filter(({ name }) => name.length >= 3 && (wanted.includes(name) || name.includes(wanted)))
  return near.sort((a, b) => b.name.length - a.name.length)[0]?.unit
}

const namesOf = ({ name, shortName, aliases }: Named): string[] => [name, shortName, ...aliases]
const fold = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '')
