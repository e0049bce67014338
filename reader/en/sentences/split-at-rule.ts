import type { Range } from '../../report-text'
import type { Rule } from '../../rule'

/** The stretches before, between and after what a rule fits everywhere in words that stand at a place; empty ones left out. */
export function splitAtRule({ pattern }: Rule, words: string, start: number): Range[] {
  const hits = [...words.matchAll(pattern)].map(({ 0: { length }, index }) => ({ from: index, to: index + length }))
  const borders = [{ from: 0, to: 0 }, ...hits]
  return borders
    .map(({ to }, index) => ({ start: start + to, end: start + (borders[index + 1]?.from ?? words.length) }))
    .filter((range) => range.end > range.start)
}
