import { loadPastFigures, type PastFilter } from '@/db/past/load-past-figures'
import { addDays } from '@/domain/calendar'
import type { Scope } from '@/domain/scope'
import type { Figures } from '@/domain/task/figures/figures'
import { listMonthEnds, type MonthFigures } from '@/domain/task/figures/month-figures'
import type { LightBounds } from '@/domain/task/light'
import { loadBoundsOf } from '../settings/load-light-terms'

/** The figures at each month's end of the year that a plan is for, each by that day's data and rules; the last are `counts`, those of today. */
export async function figureMonths(
  scope: Scope,
  filter: PastFilter & { year: number },
  counts: Figures,
  { today }: LightBounds,
): Promise<MonthFigures[]> {
  const ends = listMonthEnds(filter.year + 1, today)
  const over = ends.filter(({ day }) => day < today)
  const past = await loadPastFigures(scope, filter, await loadBoundsOf(over.map(({ day }) => day)))
  return ends.map(({ month, day }, index) => {
    return { ...(past[index]?.all ?? counts), month, day, dueBy: addDays(day, -1) }
  })
}
