import type { AnnualTask } from '@/db/list-annual-parts'
import { isLateDone } from '@/domain/task/light'
import { openStatuses } from '@/domain/task/task'
import type { Dictionary, Locale } from '@/i18n'
import { formatDay } from '@/i18n/dates'

const ends = [
  'done',
  'partly',
  'notFulfilled',
  'ongoing',
  'notApplicable',
  'carriedOver',
  'suspended',
  'cancelled',
  'open',
] as const
type End = (typeof ends)[number]

/** How the year's tasks ended; the ends add up to all of them. `onTime`: of those done. */
export type OpeningFigures = Record<End, number> & { tasks: number; onTime: number; units: number }

export function figureOpening(tasks: AnnualTask[]): OpeningFigures {
  const figures: OpeningFigures = {
    tasks: tasks.length,
    units: new Set(tasks.map(({ leadUnitId }) => leadUnitId)).size,
    onTime: tasks.filter(isOnTime).length,
    done: 0,
    partly: 0,
    notFulfilled: 0,
    notApplicable: 0,
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
  const rest = ends
    .filter((end) => end !== 'done')
    .filter((end) => figures[end] > 0)
    .map((end) => `${annual.openingRest[end]}${annual.item({ count: figures[end] })}`)
  const [semicolon, stop] = locale === 'zh' ? ['；', '。'] : ['; ', '.']
  const tail = rest.length ? semicolon + rest.join(locale === 'zh' ? '，' : ', ') : ''
  return `${annual.opening({ ...facts, ...figures, day })}${tail}${stop}`
}

const isOnTime = (task: AnnualTask): boolean => endOf(task) === 'done' && !isLateDone(task)

// A year concluded without full success is no task done, whatever its state says.
function endOf({ status, outcome }: AnnualTask): End {
  if (status === 'carriedOver' || status === 'suspended' || status === 'cancelled') return status
  if (outcome && outcome !== 'fulfilled') return outcome
  return openStatuses.some((open) => open === status) ? 'open' : 'done'
}
