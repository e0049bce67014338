import { describe, expect, test } from 'vitest'
import { findRule, type Rule } from './rule'

/**
 * One test a rule, named by the sentence that says why it stands: its words meet this rule before any other of the list,
 * and what only looks alike does not meet it. `lists` are exported rules and lists of rules by their names.
 */
export function testRules(language: string, lists: Record<string, readonly Rule[] | Rule>): void {
  for (const [list, rules] of Object.entries(lists)) describe(`${language} ${list}`, () => testList([rules].flat()))
}

function testList(rules: readonly Rule[]): void {
  test('names each rule once', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
  })
  for (const rule of rules)
    test(`${rule.name}: ${rule.why}`, () => {
      expect(rule.fits.length).toBeGreaterThan(0)
      for (const words of rule.fits) expect(findRule(rules, words)?.name, words).toBe(rule.name)
      for (const words of rule.leaves ?? []) expect(words.search(rule.pattern), words).toBe(-1)
    })
}
