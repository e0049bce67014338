import type { Range } from '@/reader/report-text'

/** A sentence with the words around it, as the report has them; `isCut…` where the paragraph goes on. */
export type Quote = { before: string; words: string; after: string; isCutBefore: boolean; isCutAfter: boolean }

const reach = { before: 110, after: 60 }

/** The source of a task: its exact words in the report, with what stands before and after in the same paragraph. */
export function quoteSource(text: string, { start, end }: Range): Quote {
  const paragraphStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1
  const nextBreak = text.indexOf('\n', end)
  const paragraphEnd = nextBreak === -1 ? text.length : nextBreak
  const from = Math.max(Math.min(paragraphStart, start), start - reach.before)
  const to = Math.min(paragraphEnd, end + reach.after)
  return {
    before: text.slice(from, start).trimStart(),
    words: text.slice(start, end),
    after: text.slice(end, to).trimEnd(),
    isCutBefore: from > paragraphStart,
    isCutAfter: to < paragraphEnd,
  }
}
