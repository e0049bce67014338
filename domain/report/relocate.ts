import type { Range, Span } from '@/reader/report-text'
import type { Comparison } from './compare-texts'
import { keyOf } from './key-of'

/** Finds where what stands in the older text stands in the newer one. */
export type Relocator = {
  /** The very words, where every sentence that holds them stayed; null where one did not. */
  unchanged: (range: Range) => Range | null
  /** The sentences that took the place of those which hold it; null where none is left. */
  successor: (range: Range) => Range | null
}

/** Follows stretches of an older text into the newer one that it was compared with. */
export function relocate(
  { older, newer, same, reworded }: Comparison,
  texts: { older: string; newer: string },
): Relocator {
  const placesOf = (range: Range) => indexesOf(older, range)
  return {
    unchanged: (range) => {
      const at = placesOf(range)
      const places = at.map((index) => same[index] ?? -1)
      if (!places.length || places.some((place, index) => place < 0 || place !== (places[0] ?? 0) + index)) return null
      const [first, last] = [older[at[0] ?? 0], older[at.at(-1) ?? 0]]
      const [start, end] = [newer[places[0] ?? 0], newer[places.at(-1) ?? 0]]
      if (!first || !last || !start || !end) return null
      const found = { start: start.start + range.start - first.start, end: end.end - (last.end - range.end) }
      return says(texts.newer, found) === says(texts.older, range) ? found : null
    },
    successor: (range) => {
      const places = placesOf(range).map((index) => Math.max(same[index] ?? -1, reworded[index] ?? -1))
      const found = places.flatMap((place) => (place < 0 ? [] : (newer[place] ?? [])))
      const [first, last] = [found[0], found.at(-1)]
      return first && last ? { start: first.start, end: last.end } : null
    },
  }
}

const says = (text: string, { start, end }: Range): string => keyOf(text.slice(start, end))

/** The places of the sentences that share characters with a range, by halving. */
function indexesOf(lines: readonly Span[], { start, end }: Range): number[] {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let at = low; at < lines.length && (lines[at]?.start ?? 0) < end; at++) found.push(at)
  return found
}
