import type { Range } from '@/reader/report-text'

/** Gives, for a range, those of the given ones that share characters with it, without looking at all of them. */
export function indexRanges<One extends Range>(ranges: readonly One[]): (range: Range) => One[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start)
  const longest = sorted.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  return ({ start, end }) => {
    const near: One[] = []
    for (let at = firstFrom(sorted, start - longest); at < sorted.length; at++) {
      const one = sorted[at]
      if (!one || one.start >= end) break
      if (one.end > start) near.push(one)
    }
    return near
  }
}

/** The place of the first range that begins at `start` or later, by halving. */
function firstFrom(sorted: readonly Range[], start: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
