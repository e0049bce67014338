import type { Span } from '@/reader/report-text'
import { keyOf } from './key-of'

/** Two sentences with this share of pairs of characters in common are one that was reworded. */
const alikeFrom = 0.4
/** A gap with more comparisons than these was written anew: its sentences are held against those at the same place alone. */
const mostComparisons = 900

/** Which of the sentences that are gone became which of those that are new, in order: those that are most alike. */
export function pairLines(gone: readonly Span[], fresh: readonly Span[]): [number, number][] {
  const [one, other] = [gone.map(toGrams), fresh.map(toGrams)]
  if (gone.length * fresh.length > mostComparisons) return pairByPlace(one, other)
  return pairBest(one, other)
}

type Grams = Map<string, number>

function pairByPlace(one: Grams[], other: Grams[]): [number, number][] {
  return one.flatMap((grams, at) => {
    const beside = other[at]
    return beside && likeness(grams, beside) >= alikeFrom ? [[at, at] as [number, number]] : []
  })
}

/** The pairing in order with the greatest sum of likeness. */
function pairBest(one: Grams[], other: Grams[]): [number, number][] {
  const width = other.length + 1
  const best = new Float64Array((one.length + 1) * width)
  const alike = new Float64Array((one.length + 1) * width)
  const at = (i: number, j: number) => i * width + j
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--) {
      const share = likeness(one[i] ?? noGrams, other[j] ?? noGrams)
      alike[at(i, j)] = share >= alikeFrom ? share : 0
      const paired = alike[at(i, j)] ? (alike[at(i, j)] ?? 0) + (best[at(i + 1, j + 1)] ?? 0) : 0
      best[at(i, j)] = Math.max(paired, best[at(i + 1, j)] ?? 0, best[at(i, j + 1)] ?? 0)
    }
  const pairs: [number, number][] = []
  for (let [i, j] = [0, 0]; i < one.length && j < other.length; ) {
    if (best[at(i, j)] === best[at(i + 1, j)]) i++
    else if (best[at(i, j)] === best[at(i, j + 1)]) j++
    else pairs.push([i++, j++])
  }
  return pairs
}

const noGrams: Grams = new Map()
/** Of an endless sentence its beginning says enough. */
const mostRead = 600

function toGrams({ text }: Span): Grams {
  const key = keyOf(text).slice(0, mostRead)
  const grams: Grams = new Map()
  for (let at = 0; at < Math.max(1, key.length - 1); at++) {
    const gram = key.slice(at, at + 2)
    grams.set(gram, (grams.get(gram) ?? 0) + 1)
  }
  return grams
}

/** The share of pairs of characters that two sentences have in common, from 0 to 1. */
function likeness(one: Grams, other: Grams): number {
  let [common, total] = [0, 0]
  for (const [gram, count] of one) {
    common += Math.min(count, other.get(gram) ?? 0)
    total += count
  }
  for (const count of other.values()) total += count
  return total ? (2 * common) / total : 0
}
