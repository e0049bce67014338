import type { Rule } from '../../rule'

/** What the first rule of a list that fits takes of the words, with its groups; null where none fits. */
export function matchFirst(rules: readonly Rule[], words: string): RegExpMatchArray | null {
  for (const { pattern } of rules) {
    const hit = words.match(pattern)
    if (hit) return hit
  }
  return null
}

/** The words without what the first rule of a list that fits takes of them. */
export function cutByRule(rules: readonly Rule[], words: string): string {
  for (const { pattern } of rules) {
    const rest = words.replace(pattern, '')
    if (rest.length < words.length) return rest
  }
  return words
}
