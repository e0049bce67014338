import type { Findings } from './commitment/candidate'
import type { Outline } from './outline/read-outline'
import type { ReadReport } from './report-text'

/** What is proposed as no commitment, in the order of the text, causes included. */
export function sortOthers(outline: Outline, found: Findings): ReadReport['others'] {
  const causes = found.causes.map(({ range }) => ({ range, rule: 'explanation' as const, words: '' }))
  return [...found.others, ...causes]
    .filter(({ range }) => range.end > range.start)
    .sort((a, b) => a.range.start - b.range.start)
    .map(({ range, rule, words }) => ({
      ...range,
      text: outline.text.slice(range.start, range.end),
      why: { rule, words },
    }))
}
