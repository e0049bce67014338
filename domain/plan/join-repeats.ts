/** That a promise of one year was made again by one of the next. */
export type Repeat = { from: string; to: string }

/**
 * Promises that were made again, each followed from the year in which it was made first: the ids in the order of the years, two at least. A
 * promise that took up two of the year before stands in the row that is longer, so that none is told twice.
 */
export function joinRepeats(repeats: readonly Repeat[]): string[][] {
  const next = new Map(repeats.map(({ from, to }) => [from, to]))
  const taken = new Set(repeats.map(({ to }) => to))
  const rows = [...next.keys()].filter((id) => !taken.has(id)).map((first) => follow(first, next))
  const seen = new Set<string>()
  return rows
    .sort((a, b) => b.length - a.length)
    .filter((row) => {
      const isNew = row.every((id) => !seen.has(id))
      if (isNew) for (const id of row) seen.add(id)
      return isNew
    })
}

function follow(first: string, next: Map<string, string>): string[] {
  const row = [first]
  for (let at = next.get(first); at && !row.includes(at); at = next.get(at)) row.push(at)
  return row
}
