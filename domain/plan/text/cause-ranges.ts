import type { Range } from '@/reader/report-text'

/** How far from a shortcoming its cause may stand in the text. */
const reach = 1500

/** Where the causes of shortcomings stand in the text, with the words that lead to them (原因在于): they ask nobody for a decision. */
export function listCauseRanges(
  text: string,
  shortcomings: readonly (Range & { cause?: string; causeBy?: string | null })[],
): Range[] {
  return shortcomings.flatMap(({ start, end, cause, causeBy }) => {
    // What a person adds is no part of the report, even where it says the same.
    if (!cause || causeBy) return []
    const after = findWithin(text, cause, end)
    if (after >= 0) return [{ start: after - end <= 12 ? end : after, end: after + cause.length }]
    const from = Math.max(0, start - reach)
    const before = text.slice(from, start + cause.length).lastIndexOf(cause, start - from)
    return before >= 0 ? [{ start: from + before, end: from + before + cause.length }] : []
  })
}

// Looked for within reach alone: a text without it would be searched to its end for each.
function findWithin(text: string, words: string, from: number): number {
  const found = text.slice(from, from + reach + words.length).indexOf(words)
  return found < 0 ? -1 : from + found
}
