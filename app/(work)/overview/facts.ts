import { writeLedgerAddress } from '@/app/(work)/tasks/ledger-address'
import type { Bucket } from '@/domain/task/figures/bucket'
import { shownBuckets } from '@/domain/task/figures/bucket'
import type { Figures } from '@/domain/task/figures/figures'
import type { LedgerFilter } from '@/domain/task/ledger'

/** The classes of the bars, the same in every picture of the page. */
export const barOf: Record<Bucket, string> = {
  fulfilled: 'bar-done',
  ongoing: 'bar-ended',
  toClose: 'bar-waiting',
  normal: 'bar-running',
  yellow: 'bar-soon',
  red: 'bar-late',
  partly: 'bar-partly',
  notFulfilled: 'bar-failed',
  carriedOver: 'bar-idle',
  suspended: 'bar-idle',
  cancelled: 'bar-void',
  notApplicable: 'bar-void',
  draft: 'bar-void',
}

/** The parts that hold a task at all: empty ones take no column. */
export const listParts = (sum: Figures): Bucket[] => shownBuckets.filter((bucket) => sum[bucket] > 0)

/** The ledger that holds exactly what a figure counts. */
export const linkTo = (filter: LedgerFilter): string => `/tasks${writeLedgerAddress({ filter })}`
