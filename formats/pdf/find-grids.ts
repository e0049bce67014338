import type { Rule } from './page'

export type Grid = { xs: number[]; ys: number[]; rules: Rule[] }

export const near = 3
const mostRules = 3_000

/** Rules that touch or cross belong to one drawing. */
export function groupRules(rules: Rule[]): Rule[][] {
  if (rules.length > mostRules) return []
  const left = new Set(rules)
  const groups: Rule[][] = []
  for (const seed of rules) {
    if (!left.delete(seed)) continue
    const group = [seed]
    for (const rule of group) {
      for (const other of left) if (doTouch(rule, other) && left.delete(other)) group.push(other)
    }
    groups.push(group)
  }
  return groups
}

function doTouch(a: Rule, b: Rule): boolean {
  if (a.isFlat === b.isFlat) return Math.abs(a.at - b.at) <= near && a.from <= b.to + near && b.from <= a.to + near
  return a.at >= b.from - near && a.at <= b.to + near && b.at >= a.from - near && b.at <= a.to + near
}

/** A grid of two columns or more; outer sides may be left open. */
export function readGrid(rules: Rule[]): Grid[] {
  const flat = rules.filter((rule) => rule.isFlat)
  const upright = rules.filter((rule) => !rule.isFlat)
  const xs = mergeNear([...upright.map((rule) => rule.at), ...flat.flatMap((rule) => [rule.from, rule.to])])
  const ys = mergeNear([...flat.map((rule) => rule.at), ...upright.flatMap((rule) => [rule.from, rule.to])])
  return upright.length > 0 && xs.length > 2 && ys.length > 1 ? [{ xs, ys, rules }] : []
}

function mergeNear(values: number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? 0) > near)
}
