import { loadPastFigures } from '@/db/past/load-past-figures'
import type { Scope } from '@/domain/scope'
import type { Figures } from '@/domain/task/figures/figures'
import { yearBefore } from '@/domain/task/figures/strip'
import type { LedgerFilter } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import { loadBoundsOf } from '../settings/load-light-terms'

/** How the promises of a plan year stood, with the ledger that holds them: `now`, on the same day of the year before, at that year's end. */
export type StripRow = { when: 'now' | 'sameDay' | 'yearEnd'; planYear: number; figures: Figures; filter: LedgerFilter }

/** What became of the year's promises beside those of the year before; that year's rows are left out where it promised nothing. */
export async function compareYears(
  scope: Scope,
  base: LedgerFilter & { year: number },
  counts: Figures,
  { today }: LightBounds,
): Promise<StripRow[]> {
  const now: StripRow = { when: 'now', planYear: base.year + 1, figures: counts, filter: base }
  const before = { ...base, year: base.year - 1 }
  const days = (
    [
      ['sameDay', yearBefore(today)],
      ['yearEnd', `${base.year}-12-31`],
    ] as const
  ).filter(([, day]) => day < today)
  const bounds = await loadBoundsOf(days.map(([, day]) => day))
  const past = await loadPastFigures(scope, before, bounds)
  const rows = days.flatMap(([when, day], at): StripRow[] => {
    const figures = past[at]?.all
    return figures?.total ? [{ when, planYear: base.year, figures, filter: { ...before, asOf: day } }] : []
  })
  return [now, ...rows]
}
