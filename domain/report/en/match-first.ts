import { findRule, type Rule } from '../rule'

/** What the first rule of a list that fits takes of the words, with its groups; null where none fits. */
export function matchFirst(rules: readonly Rule[], words: string): RegExpMatchArray | null {
  const rule = findRule(rules, words)
  return rule ? words.match(rule.pattern) : null
}

/** The words without what the first rule of a list that fits takes of them. */
export function cutByRule(rules: readonly Rule[], words: string): string {
  const rule = findRule(rules, words)
  return rule ? words.replace(rule.pattern, '') : words
}
