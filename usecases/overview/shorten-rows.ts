import { type Figures, sumFigures } from '@/domain/task/figures/figures'

type Counted = { counts: Figures }

/** Rows of a table of the overview, and what those that it leaves out come to together. */
export type ShortRows<Row extends Counted> = { rows: Row[]; rest: (Counted & { count: number }) | null }

const shown = 100

/** The rows that ask most of a reader, in their order, where there are more than anybody reads; the others as one, so that all still adds up. */
export function shortenRows<Row extends Counted>(rows: Row[], most = shown): ShortRows<Row> {
  if (rows.length <= most) return { rows, rest: null }
  const kept = new Set([...rows].sort((a, b) => weigh(b) - weigh(a) || b.counts.total - a.counts.total).slice(0, most))
  const others = rows.filter((row) => !kept.has(row))
  const counts = sumFigures(others.map((row) => row.counts))
  return { rows: rows.filter((row) => kept.has(row)), rest: { count: others.length, counts } }
}

const weigh = ({ counts }: Counted): number => counts.red + counts.notFulfilled
