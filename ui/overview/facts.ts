import type { LedgerFilter } from '@/domain/task/ledger'
import { writeLedgerAddress } from '@/domain/task/ledger-address'

export const states = ['done', 'normal', 'yellow', 'red', 'stopped'] as const
export type State = (typeof states)[number]
export type Counts = Record<State, number> & { total: number }
export type Figure = { count: number; filter: LedgerFilter }
export type Row = { key: string; name: string; counts: Counts; filter: LedgerFilter; supporting: Figure | null }

/** The classes of the bars, the same in every picture of the page. */
export const barOf: Record<State, string> = {
  done: 'b-done',
  normal: 'b-on',
  yellow: 'b-soon',
  red: 'b-late',
  stopped: 'b-none',
}

/** The ledger that holds exactly what a figure counts. */
export const linkTo = (filter: LedgerFilter): string => `/tasks${writeLedgerAddress({ filter })}`

/** A share as a whole percentage, or a dash where there is nothing to divide by. */
export const sharePercent = (part: number, whole: number): string =>
  whole ? `${Math.round((100 * part) / whole)}%` : '—'
