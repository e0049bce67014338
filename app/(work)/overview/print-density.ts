import type { Overview } from '@/usecases/overview/view-overview'

/** Lines that one sheet of A4 holds beside each other at each size, the largest letters first. */
const sizes = [
  ['loose', 34],
  ['middle', 42],
  ['dense', 60],
] as const
const heads = 22
/** Lines of how tasks are handled, which stands below both columns. */
const handling = 8
const tableHead = 3

/** How small the overview is printed, so that it stays on one sheet whatever the number of units and headings. */
export function printDensity(facts: Pick<Overview, 'steps' | 'units' | 'leaders' | 'changes'>): string {
  const { steps, units, leaders, changes } = facts
  const tables = steps.rows.length + units.rows.length + (leaders ? leaders.rows.length + tableHead : 0)
  const lines = tables + heads + handling + countTurns(changes)
  return sizes.find(([, most]) => lines <= most)?.[0] ?? 'densest'
}

/** Lines of what changed, which stands above both columns. */
const countTurns = (changes: Overview['changes']): number =>
  changes ? Math.max(changes.red.turned.length, changes.yellow.turned.length) : 0
