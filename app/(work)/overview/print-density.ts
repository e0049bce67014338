import type { Overview } from '@/usecases/overview/view-overview'
import { listParts } from './facts'

/** Lines that one sheet of A4 holds at each size, the largest letters first; English takes some more than Chinese. */
const sizes = [
  ['loose', 54],
  ['middle', 61],
  ['dense', 75],
  ['denser', 85],
] as const
// Lines of what each part has beside its rows: title, head, sum, chart, room above.
const lines = { top: 24, table: 5, months: 12, holders: 10, red: 3, turns: 3, share: 2, handled: 9, reviews: 3 }

type Printed = Pick<
  Overview,
  'steps' | 'units' | 'leaders' | 'changes' | 'counts' | 'red' | 'duties' | 'share' | 'handling'
>

/** How small the overview is printed, so that it stays on one sheet whatever the number of units and headings. */
export function printDensity(facts: Printed): string {
  const [left, right] = countColumns(facts)
  const own = countHandling(facts)
  const columns = isHandlingLeft(facts)
    ? Math.max(left + own.handled + own.reviews, right)
    : Math.max(left + own.reviews, right + own.handled)
  const sum = countTop(facts) + columns
  return sizes.find(([, most]) => sum <= most)?.[0] ?? 'densest'
}

/** Whether all of how tasks are handled is printed below the tables, which are short; else a part of it in each column. */
export function isHandlingLeft(facts: Printed): boolean {
  const [left, right] = countColumns(facts)
  return left + countHandling(facts).handled <= right
}

const countHandling = ({ handling }: Printed) => ({
  handled: lines.handled,
  reviews: lines.reviews + Math.max(1, handling.reviews.length),
})

/** The tables on the left; months, holders and red list on the right. */
function countColumns({ steps, units, leaders, counts, red }: Printed): [left: number, right: number] {
  const tables = [steps, units, leaders].flatMap((table) => (table ? [table.rows.length + lines.table] : []))
  const months = listParts(counts).length + lines.months
  return [tables.reduce((sum, table) => sum + table, 0), months + lines.holders + lines.red + Math.max(1, red.length)]
}

/** What stands above both columns, and the line below them. */
function countTop({ changes, duties, share }: Printed): number {
  const turned = changes ? Math.max(changes.red.turned.length, changes.yellow.turned.length) : 0
  return lines.top + (turned ? turned + lines.turns : 0) + duties.length + (share ? lines.share : 0)
}
