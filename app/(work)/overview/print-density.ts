import type { Overview } from '@/usecases/overview/view-overview'

/** Lines that one sheet of A4 holds beside each other at each size, the largest letters first. */
const sizes = [
  ['loose', 34],
  ['middle', 42],
  ['dense', 60],
] as const
const heads = 22

/** How small the overview is printed, so that it stays on one sheet whatever the number of units and headings. */
export function printDensity({ steps, units, changes }: Pick<Overview, 'steps' | 'units' | 'changes'>): string {
  const lines = steps.rows.length + units.rows.length + heads + countTurns(changes)
  return sizes.find(([, most]) => lines <= most)?.[0] ?? 'densest'
}

/** Lines of what changed, which stands above both columns. */
const countTurns = (changes: Overview['changes']): number =>
  changes ? Math.max(changes.red.turned.length, changes.yellow.turned.length) : 0
