import type { Route } from 'next'

/** The address of the page that holds a report against the one of the year before. */
export function linkToChain(query: { from?: string; to?: string; show?: string; edit?: string }): Route {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
  const written = new URLSearchParams(given).toString()
  return (written ? `/annual/chain?${written}` : '/annual/chain') as Route
}

/** The address of a stretch of a report's text, shown in the whole text and marked there. */
export const linkToWords = (reportId: string, { start, end }: { start: number; end: number }): Route =>
  `/reports/${reportId}?text=whole&at=${start}-${end}#cited` as Route
