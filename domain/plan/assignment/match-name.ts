import type { Offered, OfferedPerson } from './columns'

/** Whom a typed name means: one; or none, with those that it may mean. */
export type Match<One extends Offered> = { one: One } | { one: null; maybe: One[] }

const shortestTail = 2
const mostOffered = 5

/** A person, by label or name; of several of one name somebody chooses. */
export const matchPerson = (text: string, offered: readonly OfferedPerson[]): Match<OfferedPerson> =>
  matchName(fold(text), offered, [(name, wanted) => name === wanted])

/**
 * A unit, by label, then by full or short name and aliases, then by the end of one (司法局 for 区司法局). Where several fit, or
 * the name only has letters of some in their order (市监局), a person chooses.
 */
export function matchUnit(text: string, offered: readonly Offered[]): Match<Offered> {
  const known = matched.get(offered) ?? new Map<string, Match<Offered>>()
  matched.set(offered, known)
  const match = known.get(text) ?? findUnit(text, offered)
  known.set(text, match)
  return match
}

// A table of thousands of rows names the same few units again and again.
const matched = new WeakMap<readonly Offered[], Map<string, Match<Offered>>>()

function findUnit(text: string, offered: readonly Offered[]): Match<Offered> {
  const wanted = fold(text)
  const isTail = (name: string) => wanted.length >= shortestTail && name.endsWith(wanted)
  const match = matchName(wanted, offered, [(name) => name === wanted, isTail])
  return match.one || match.maybe.length ? match : { one: null, maybe: listAlike(wanted, offered) }
}

type Test = (name: string, wanted: string) => boolean

function matchName<One extends Offered>(wanted: string, offered: readonly One[], tests: Test[]): Match<One> {
  if (!wanted) return { one: null, maybe: [] }
  const labelled = offered.find(({ label }) => fold(label) === wanted)
  if (labelled) return { one: labelled }
  for (const test of tests) {
    const found = offered.filter(({ names }) => names.some((name) => test(fold(name), wanted)))
    const [first] = found
    if (first) return found.length === 1 ? { one: first } : { one: null, maybe: found.slice(0, mostOffered) }
  }
  return { one: null, maybe: [] }
}

function listAlike(wanted: string, offered: readonly Offered[]): Offered[] {
  if (wanted.length < shortestTail) return []
  const near = offered.filter(({ names }) => names.some((name) => isWithin(wanted, fold(name))))
  return near.slice(0, mostOffered)
}

/** True where a name has all letters of a shorter one in their order. */
function isWithin(short: string, name: string): boolean {
  let at = 0
  for (const letter of name) if (letter === short[at]) at += 1
  return at === short.length
}

const fold = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

/** The names in a cell that holds several. */
export const splitNames = (text: string): string[] =>
  text
    .split(/[、，,;；\n/]/)
    .map((name) => name.trim())
    .filter(Boolean)
