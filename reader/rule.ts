/** One thing the reader knows about how offices write: data that a clerk can read, agree with and correct. */
export type Rule = {
  /** A noun in camelCase, unique in its list. */
  name: string
  /** One line: what it says of the words it fits, so that a clerk could object. */
  why: string
  pattern: RegExp
  /** Invented words that the rule fits, the first of its list to do so. */
  fits: readonly string[]
  /** Invented words that look alike and are left alone. */
  leaves?: readonly string[]
}

/** The first rule of a list that fits the words. */
export const findRule = <T extends Rule>(rules: readonly T[], words: string): T | undefined =>
  rules.find(({ pattern }) => words.search(pattern) >= 0)

/** Whether any rule of a list fits the words. */
export const fitsAny = (rules: readonly Rule[], words: string): boolean => findRule(rules, words) !== undefined

/** What the first rule of a list that fits takes of the words; empty where none fits. */
export function takeByRule(rules: readonly Rule[], words: string): string {
  const rule = findRule(rules, words)
  return (rule && words.match(rule.pattern)?.[0]) ?? ''
}

/** Words of the same length, in which nothing that the rules fit can be taken for anything else. */
export const maskByRules = (rules: readonly Rule[], words: string): string =>
  rules.reduce((rest, { pattern }) => rest.replace(pattern, (name) => '＿'.repeat(name.length)), words)
