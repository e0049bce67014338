import type { Overview } from '@/usecases/overview/view-overview'

/** Lines that one sheet of A4 holds beside each other at each size, the largest letters first. */
const sizes = [
  ['loose', 34],
  ['middle', 46],
  ['dense', 60],
] as const
const heads = 6

/** How small the overview is printed, so that it stays on one sheet whatever the number of units and headings. */
export function printDensity({ steps, units }: Pick<Overview, 'steps' | 'units'>): string {
  const lines = steps.rows.length + units.rows.length + heads
  return sizes.find(([, most]) => lines <= most)?.[0] ?? 'densest'
}
