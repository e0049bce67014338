import type { Range } from './report-text'

/** One thing the reader knows about how offices write: data that a clerk can read, agree with and correct. */
export type Rule = {
  /** Its key in the list; a rule that stands alone has the name of its constant. */
  name?: string
  /** One line: what it says of the words it fits, so that a clerk could object. */
  why: string
  pattern: RegExp
  /** Invented words that the rule fits, the first of its list to do so. */
  fits: readonly string[]
  /** Invented words that look alike and are left alone. */
  leaves?: readonly string[]
}

/** Rules in the order in which they are asked, each under its name: a noun in camelCase. */
export const listRules = <T extends Rule = Rule>(rules: Record<string, T>): T[] =>
  Object.entries(rules).map(([name, rule]) => ({ ...rule, name }))

/** A rule that stands alone is asked like a list of one. */
type Rules<T extends Rule = Rule> = T | readonly T[]

const listOf = <T extends Rule>(rules: Rules<T>): readonly T[] => ('pattern' in rules ? [rules] : rules)

/** The first rule of a list that fits the words. */
export const findRule = <T extends Rule>(rules: Rules<T>, words: string): T | undefined =>
  listOf(rules).find(({ pattern }) => words.search(pattern) >= 0)

/** Whether any rule of a list fits the words. */
export const fitsAny = (rules: Rules, words: string): boolean => findRule(rules, words) !== undefined

/** What the first rule of a list that fits takes of the words, with its groups; null where none fits. */
export function matchFirst(rules: Rules, words: string): RegExpMatchArray | null {
  for (const { pattern } of listOf(rules)) {
    const hit = words.match(pattern)
    if (hit) return hit
  }
  return null
}

/** Of all rules of a list the match that begins first in the words; the earlier rule's where two begin at one place. */
export function matchEarliest(rules: readonly Rule[], words: string): RegExpMatchArray | null {
  let first: RegExpMatchArray | null = null
  for (const { pattern } of listOf(rules)) {
    const hit = words.match(pattern)
    if (hit && (hit.index ?? 0) < (first?.index ?? Number.POSITIVE_INFINITY)) first = hit
  }
  return first
}

/** What the first rule of a list that fits takes of the words; empty where none fits. */
export const takeByRule = (rules: Rules, words: string): string => matchFirst(rules, words)?.[0] ?? ''

/** The words without what the first rule of a list that fits takes of them. */
export function cutByRule(rules: Rules, words: string): string {
  for (const { pattern } of listOf(rules)) {
    const rest = words.replace(pattern, '')
    if (rest.length < words.length) return rest
  }
  return words
}

/** The stretches before, between and after what a rule fits everywhere in words that stand at a place; empty ones left out. */
export function splitAtRule({ pattern }: Rule, words: string, start: number): Range[] {
  const hits = [...words.matchAll(pattern)].map(({ 0: { length }, index }) => ({ from: index, to: index + length }))
  const borders = [{ from: 0, to: 0 }, ...hits]
  return borders
    .map(({ to }, index) => ({ start: start + to, end: start + (borders[index + 1]?.from ?? words.length) }))
    .filter((range) => range.end > range.start)
}

/** Words of the same length, in which nothing that the rules fit can be taken for anything else. */
export const maskByRules = (rules: Rules, words: string): string =>
  listOf(rules).reduce((rest, { pattern }) => rest.replace(pattern, (name) => '＿'.repeat(name.length)), words)
