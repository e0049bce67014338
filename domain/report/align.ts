/** For each line of the older text its place in the newer one, -1 where it is not there; in order, no place twice. */
export type Alignment = number[]

/** A stretch of either text: `[aFrom, aTo)` and `[bFrom, bTo)`. */
type Window = { aFrom: number; aTo: number; bFrom: number; bTo: number }

/** Anchors within anchors are looked for this deep; each level goes over the lines once. */
const deepest = 8

/**
 * Lays two lists of lines side by side: what begins and ends alike, then lines that stand once in either, in the longest run that keeps
 * their order, and so on between these. Time grows with the lines (and the logarithm of the anchors), not with their product.
 */
export function align(older: readonly string[], newer: readonly string[]): Alignment {
  const places: Alignment = older.map(() => -1)
  const whole = { aFrom: 0, aTo: older.length, bFrom: 0, bTo: newer.length }
  alignWindow(older, newer, whole, places, 0)
  return places
}

function alignWindow(
  a: readonly string[],
  b: readonly string[],
  given: Window,
  places: Alignment,
  depth: number,
): void {
  const { aFrom, aTo, bFrom, bTo } = trimAlike(a, b, given, places)
  if (aFrom === aTo || bFrom === bTo || depth === deepest) return
  const anchors = longestRun(listAnchors(a, b, { aFrom, aTo, bFrom, bTo }))
  if (!anchors.length) return
  let [aLast, bLast] = [aFrom, bFrom]
  for (const [at, place] of anchors) {
    places[at] = place
    alignWindow(a, b, { aFrom: aLast, aTo: at, bFrom: bLast, bTo: place }, places, depth + 1)
    ;[aLast, bLast] = [at + 1, place + 1]
  }
  alignWindow(a, b, { aFrom: aLast, aTo, bFrom: bLast, bTo }, places, depth + 1)
}

function trimAlike(a: readonly string[], b: readonly string[], window: Window, places: Alignment): Window {
  let { aFrom, aTo, bFrom, bTo } = window
  while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) places[aFrom++] = bFrom++
  while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]) places[--aTo] = --bTo
  return { aFrom, aTo, bFrom, bTo }
}

/** The lines that stand once in either stretch, as pairs of places in the order of the older. */
function listAnchors(a: readonly string[], b: readonly string[], { aFrom, aTo, bFrom, bTo }: Window) {
  const [own, other] = [placesOf(a, aFrom, aTo), placesOf(b, bFrom, bTo)]
  const anchors: [number, number][] = []
  for (const [line, at] of own) {
    const place = other.get(line) ?? -1
    if (at >= 0 && place >= 0) anchors.push([at, place])
  }
  return anchors
}

/** Where each line of a stretch stands; -1 for one that stands there twice. */
function placesOf(lines: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>()
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? ''
    places.set(line, places.has(line) ? -1 : at)
  }
  return places
}

/** The longest part of the pairs whose second places rise as the first do. */
function longestRun(pairs: readonly [number, number][]): [number, number][] {
  const ends: number[] = []
  const before: number[] = []
  for (const [index, [, place]] of pairs.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1
      else high = middle
    }
    before[index] = low ? (ends[low - 1] ?? -1) : -1
    ends[low] = index
  }
  const run: [number, number][] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at]
    if (pair) run.push(pair)
  }
  return run.reverse()
}
