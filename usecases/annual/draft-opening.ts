import type { AnnualTask } from '@/db/list-annual-parts'
import { openStatuses } from '@/domain/task/task'
import type { Dictionary, Locale } from '@/i18n'
import { formatDay } from '@/i18n/dates'

/** How the year's tasks ended; the six add up to all of them. */
export type OpeningFigures = Record<'done' | 'carriedOver' | 'ongoing' | 'suspended' | 'cancelled' | 'open', number> & {
  tasks: number
  onTime: number
  units: number
}

export function figureOpening(tasks: AnnualTask[]): OpeningFigures {
  const figures: OpeningFigures = {
    tasks: tasks.length,
    units: new Set(tasks.map(({ leadUnitId }) => leadUnitId)).size,
    onTime: tasks.filter(isOnTime).length,
    done: 0,
    carriedOver: 0,
    ongoing: 0,
    suspended: 0,
    cancelled: 0,
    open: 0,
  }
  for (const task of tasks) figures[endOf(task)]++
  return figures
}

/** The sentence that opens the draft; every number in it comes from the ledger. */
export function sayOpening(
  figures: OpeningFigures,
  facts: { year: number; promised: number; day: string },
  words: Dictionary['exports'],
  locale: Locale,
): string {
  const { annual } = words
  const day = formatDay(facts.day, locale)
    .replace(/\(.*\)$/, '')
    .trim()
  const rest = (['ongoing', 'carriedOver', 'suspended', 'cancelled', 'open'] as const)
    .filter((end) => figures[end] > 0)
    .map((end) => `${annual.openingRest[end]}${annual.item({ count: figures[end] })}`)
  const [semicolon, stop] = locale === 'zh' ? ['；', '。'] : ['; ', '.']
  const tail = rest.length ? semicolon + rest.join(locale === 'zh' ? '，' : ', ') : ''
  return `${annual.opening({ ...facts, ...figures, day })}${tail}${stop}`
}

const isOnTime = ({ status, completedOn, due }: AnnualTask): boolean =>
  (status === 'done' || status === 'closed') && !!completedOn && (!due || completedOn <= due)

function endOf({
  status,
  outcome,
}: AnnualTask): 'done' | 'carriedOver' | 'ongoing' | 'suspended' | 'cancelled' | 'open' {
  if (status === 'carriedOver' || status === 'suspended' || status === 'cancelled') return status
  if (outcome === 'ongoing') return 'ongoing'
  return openStatuses.some((open) => open === status) || outcome === 'notFulfilled' ? 'open' : 'done'
}
