import type { Rule } from '../../rule'

/** Of all rules of a list the match that begins first in the words; the earlier rule's where two begin at one place. */
export function matchEarliest(rules: readonly Rule[], words: string): RegExpMatchArray | null {
  let first: RegExpMatchArray | null = null
  for (const { pattern } of rules) {
    const hit = words.match(pattern)
    if (hit && (hit.index ?? 0) < (first?.index ?? Number.POSITIVE_INFINITY)) first = hit
  }
  return first
}
