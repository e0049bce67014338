import type { Range } from '@/reader/report-text'

/** Characters of a text that one page shows: a usual report is one page, and a yearbook is many. */
export const pageLength = 20_000

/** A stretch of text as pages of about that length, cut at line ends, else after a full stop, else anywhere; empty only for an empty range. */
export function listPages(text: string, { start, end }: Range): Range[] {
  const pages: Range[] = []
  for (let at = start; at < end; ) {
    const to = end - at <= pageLength ? end : findCut(text, at)
    pages.push({ start: at, end: to })
    at = to
  }
  return pages
}

/** The place in a list of the page that holds a position, 0 where none does. */
export function findPage(pages: readonly Range[], at: number): number {
  return Math.max(
    0,
    pages.findIndex(({ start, end }) => at >= start && at < end),
  )
}

function findCut(text: string, start: number): number {
  const words = text.slice(start, start + pageLength)
  const cuts = [words.lastIndexOf('\n'), words.lastIndexOf('。'), words.lastIndexOf('. ')]
  const cut = cuts.find((each) => each > pageLength / 2)
  if (cut !== undefined) return start + cut + 1
  // Never between the two halves of one character.
  return start + pageLength - (/[\uD800-\uDBFF]$/.test(words) ? 1 : 0)
}
