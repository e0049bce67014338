import type { Range } from './coverage'

/** How far from a shortcoming its cause may stand in the text. */
const reach = 1500

/** Where the causes of shortcomings stand in the text, with the words that lead to them (原因在于): they ask nobody for a decision. */
export function listCauseRanges(text: string, shortcomings: readonly (Range & { cause?: string })[]): Range[] {
  return shortcomings.flatMap(({ start, end, cause }) => {
    if (!cause) return []
    const after = text.indexOf(cause, end)
    if (after >= 0 && after - end <= reach)
      return [{ start: after - end <= 12 ? end : after, end: after + cause.length }]
    const before = text.lastIndexOf(cause, start)
    return before >= 0 && start - before <= reach ? [{ start: before, end: before + cause.length }] : []
  })
}
