import type { Sheet } from '@/domain/circular/sheet'
import { type Bucket, shownBuckets } from '@/domain/task/figures/bucket'
import type { Dictionary } from '@/i18n'

const always: readonly Bucket[] = ['fulfilled', 'normal', 'yellow', 'red']

/** The parts that the table shows: those that hold a task, and the usual ones; with the total in front they add up in each row. */
export const listSheetParts = ({ whole }: Sheet): Bucket[] =>
  shownBuckets.filter((bucket) => whole[bucket] > 0 || always.includes(bucket))

/** The heads of the table by unit. */
export const listSheetHeads = (sheet: Sheet, { circular, figures }: Dictionary): string[] => [
  circular.unit,
  circular.total,
  ...listSheetParts(sheet).map((bucket) => figures.buckets[bucket]),
]

/** The rows of the table by unit with the sum below; nothing is a dash. */
export function listSheetRows(sheet: Sheet, { circular }: Dictionary): string[][] {
  const parts = listSheetParts(sheet)
  const rows = [...sheet.units, { name: circular.sum, figures: sheet.whole }]
  return rows.map(({ name, figures }) => [
    name,
    ...[figures.total, ...parts.map((part) => figures[part])].map((count) => (count ? String(count) : '—')),
  ])
}
