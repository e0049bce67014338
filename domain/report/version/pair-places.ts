import type { SignedText } from './sign-text'

/** So many signs before and behind tell by whom a sentence stands. */
const reach = 12

type Side = { signed: SignedText; places: readonly number[] }

/**
 * Which place of the same words in an older text is which in a newer one: where each has one, it is that; where words stand several times, first by
 * who stands beside them, then by their order where as many are left on both sides and none has changed places. What that leaves open is in no pair.
 */
export function pairPlaces(older: Side, newer: Side, length: number): Map<number, number> {
  if (older.places.length === 1 && newer.places.length === 1) return zip(older.places, newer.places)
  const pairs = pairByNeighbours(older, newer, length)
  const taken = new Set(pairs.values())
  const [left, free] = [older.places.filter((at) => !pairs.has(at)), newer.places.filter((at) => !taken.has(at))]
  const all = new Map([...pairs, ...zip(left, free)])
  // Where some have changed places the order of the rest tells nothing.
  return left.length === free.length && isInOrder(all) ? all : pairs
}

function isInOrder(pairs: Map<number, number>): boolean {
  const places = [...pairs].sort(([a], [b]) => a - b).map(([, to]) => to)
  return places.every((to, index) => index === 0 || (places[index - 1] ?? 0) < to)
}

const zip = (one: readonly number[], other: readonly number[]): Map<number, number> =>
  new Map(one.map((at, index) => [at, other[index] ?? -1]))

/** Those that are one another's only best. */
function pairByNeighbours(older: Side, newer: Side, length: number): Map<number, number> {
  const [by, around] = [listNeighbours(older, length), listNeighbours(newer, length)]
  const score = (from: number, to: number) => countAlike(by.get(from) ?? [], around.get(to) ?? [])
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

/** What stands before and behind each place: the sentence, and the words as far as `reach`. */
function listNeighbours({ signed: { key, starts }, places }: Side, length: number): Map<number, string[]> {
  return new Map(
    places.map((at) => {
      const end = at + length
      const before = starts.filter((start) => start < at).at(-1) ?? at
      const next = starts.find((start) => start > end) ?? key.length
      const near = [key.slice(Math.max(0, at - reach), at), key.slice(end, end + reach)]
      return [at, [key.slice(before, at), key.slice(end, next), ...near]]
    }),
  )
}

/** How many of them are the same; where a text begins or ends, none is. */
const countAlike = (neighbours: readonly string[], others: readonly string[]): number =>
  neighbours.filter((words, index) => words !== '' && words === others[index]).length
