import type { SignedText } from './sign-text'

/** So many signs before and behind tell by whom a sentence stands. */
const reach = 12

type Side = { signed: SignedText; places: readonly number[] }

/**
 * Which place of the same words in an older text is which in a newer one: where each has one, it is that; where words stand several times, first by
 * who stands beside them, then by their order where as many are left on both sides. What that leaves open is in no pair.
 */
export function pairPlaces(older: Side, newer: Side, length: number): Map<number, number> {
  if (older.places.length === 1 && newer.places.length === 1) return zip(older.places, newer.places)
  const pairs = pairByNeighbours(older, newer, length)
  const taken = new Set(pairs.values())
  const [left, free] = [older.places.filter((at) => !pairs.has(at)), newer.places.filter((at) => !taken.has(at))]
  return left.length === free.length ? new Map([...pairs, ...zip(left, free)]) : pairs
}

const zip = (one: readonly number[], other: readonly number[]): Map<number, number> =>
  new Map(one.map((at, index) => [at, other[index] ?? -1]))

/** Those that are one another's only best. */
function pairByNeighbours(older: Side, newer: Side, length: number): Map<number, number> {
  const score = (from: number, to: number) => countAlike(older.signed.key, newer.signed.key, { from, to, length })
  const best = older.places.map((from) => onlyBest(newer.places, (to) => score(from, to)))
  const back = new Map(newer.places.map((to) => [to, onlyBest(older.places, (from) => score(from, to))]))
  return new Map(
    older.places.flatMap((from, index) => {
      const to = best[index]
      return to !== undefined && back.get(to) === from ? [[from, to] as const] : []
    }),
  )
}

function onlyBest(places: readonly number[], score: (place: number) => number): number | undefined {
  const scores = places.map(score)
  const most = Math.max(...scores)
  return most > 0 && scores.filter((each) => each === most).length === 1 ? places[scores.indexOf(most)] : undefined
}

type Pair = { from: number; to: number; length: number }

/** How many of the two neighbours, the one before and the one behind, are the same. */
function countAlike(older: string, newer: string, { from, to, length }: Pair): number {
  const before = (key: string, at: number) => key.slice(Math.max(0, at - reach), at)
  const behind = (key: string, at: number) => key.slice(at + length, at + length + reach)
  return Number(before(older, from) === before(newer, to)) + Number(behind(older, from) === behind(newer, to))
}
