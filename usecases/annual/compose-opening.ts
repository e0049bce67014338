import type { AnnualTask } from '@/db/ledger/list-annual-parts'
import type { KeptYear } from '@/domain/report/year-borne'
import { shownBuckets } from '@/domain/task/figures/bucket'
import {
  completionOf,
  type Figures,
  figureTasks,
  onTimeOf,
  openOf,
  type Share as Percentage,
  percentOf,
} from '@/domain/task/figures/figures'
import type { Dictionary, Locale } from '@/i18n'
import { formatDate } from '@/i18n/dates'

/** The figures of the plan, and how many units lead its tasks. */
export type OpeningFigures = Figures & { units: number }

/** A unit's part of the plan: the text is then about what it leads; what it supports is named apart. */
export type AnnualShare = { unitName: string; unitFullName: string; supporting: number }

export const figureOpening = (tasks: AnnualTask[], today: string): OpeningFigures => ({
  ...figureTasks(tasks, today),
  units: new Set(tasks.flatMap(({ leadUnitId }) => leadUnitId ?? [])).size,
})

type Facts = KeptYear & { promised: number; day: string; share: AnnualShare | null }

/** The sentences that open the text; every number in them comes from the ledger, and the parts add up to the tasks. */
export function sayOpening(
  figures: OpeningFigures,
  facts: Facts,
  { common, exports: { annual } }: Dictionary,
  locale: Locale,
): string {
  const day = formatDate(facts.day, locale)
  const { pause, stop } = common
  const parts = listParts(figures).map(([name, count]) => `${annual.parts[name]}${annual.item({ count })}`)
  return [
    sayPromised(figures, facts, annual),
    annual.openingParts({ day, parts: parts.join(pause) }),
    [sayCompletion(figures, annual), sayOnTime(figures, annual)].filter(Boolean).join(pause),
  ]
    .filter(Boolean)
    .map((sentence) => sentence + stop)
    .join('')
    .trim()
}

type Words = Dictionary['exports']['annual']
type Name = keyof Words['parts']

function sayPromised({ total: tasks, units }: OpeningFigures, facts: Facts, words: Words): string {
  const { promised, share } = facts
  if (share)
    return words.openingShare({ ...facts, promised, tasks, unit: share.unitName, supporting: share.supporting })
  return words.opening({ ...facts, promised, tasks, units, open: Math.max(0, promised - tasks) })
}

/** The parts that hold a task, the open ones together. */
function listParts(figures: OpeningFigures): [Name, number][] {
  const settled = shownBuckets.filter((bucket) => bucket !== 'normal' && bucket !== 'yellow' && bucket !== 'red')
  const parts: [Name, number][] = settled.map((bucket) => [bucket as Name, figures[bucket]])
  const all: [Name, number][] = [...parts, ['open', openOf(figures)]]
  return all.filter(([name, count]) => count > 0 || name === 'fulfilled')
}

const say = (share: Percentage) => ({ ...share, percent: percentOf(share) ?? 0 })

const sayCompletion = (figures: OpeningFigures, words: Words): string =>
  completionOf(figures).whole
    ? words.completion({ ...say(completionOf(figures)), left: figures.notApplicable + figures.cancelled })
    : ''

const sayOnTime = (figures: OpeningFigures, words: Words): string =>
  figures.due ? words.onTime({ ...say(onTimeOf(figures)), extended: figures.extended }) : ''
