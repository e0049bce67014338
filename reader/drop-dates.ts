import type { Language } from './language'
import { languageOf } from './languages'
import { foldText } from './outline/fold-text'

/** More dates than any measure names. */
const mostDates = 6
// 并于12月15日前公布: what led to the day goes with it.
const leadsIn = /[于在]$/
const looseEnds = /^[\s，,、；;。.：:的]+|[\s，,、；;：:]+$/g

/**
 * Words without the days, terms and years by which they were to be done, so that another year's plan may repeat them. What
 * comes back (每季度) and what lasts (持续) stays, and so do the names of documents.
 */
export function dropDates(words: string, language: Language['code']): string {
  let left = words
  for (let round = 0; round < mostDates; round++) {
    const { kind, at, text } = languageOf(language).words.readDeadline(foldText(left), null)
    if (at < 0 || (kind !== 'fixed' && kind !== 'withinYear')) break
    left = left.slice(0, at).replace(leadsIn, '') + left.slice(at + text.length)
  }
  return left.replace(looseEnds, '')
}
