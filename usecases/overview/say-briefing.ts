import { shownBuckets } from '@/domain/task/figures/bucket'
import { completionOf } from '@/domain/task/figures/figures'
import type { Dictionary } from '@/i18n'
import { sayCompletion } from '@/i18n/say-share'
import type { Briefing, OwnWords } from './view-briefing'

/** The words of the sheet for a meeting, the same on its page and on paper; `left`: red tasks that it does not name. */
export type BriefingWords = {
  sums: string[]
  redTitle: string
  left: number
  more: string
  decideTitle: string
  decide: { id: string; key: string; title: string; text: string }[]
}

/** Says what a sheet says beside the table of its red tasks. */
export function sayBriefing({ overview, red, reviews, changes }: Briefing, words: Dictionary): BriefingWords {
  const { briefing: text, changing } = words
  const { counts } = overview
  const burning = counts.red + counts.notFulfilled
  const left = burning - red.length
  return {
    sums: saySums(overview, words),
    redTitle: text.red({ count: burning }),
    ...{ left, more: left > 0 ? text.more({ count: left }) : '' },
    decideTitle: text.decide({ count: reviews.length + changes.length }),
    decide: [
      ...reviews.map(({ id, number, title, leadUnitName }) => ({
        ...{ id, key: id, title, text: text.review({ number: number ?? '', unit: leadUnitName ?? '' }) },
      })),
      ...changes.map(({ id, number, title, unitName, kind, reason }) => {
        const facts = { number: number ?? '', unit: unitName ?? '', kind: changing.kinds[kind], reason }
        return { id, key: `${id} ${kind}`, title, text: text.asked(facts) }
      }),
    ],
  }
}

/** Where a unit's own words come from, or that there are none. */
export const sayOwnFrom = ({ text, from, day }: OwnWords, { briefing }: Dictionary): string =>
  briefing.from[text || from === 'owed' ? from : 'silent']({ day: day ?? '' })

function saySums({ counts, strip, forecast }: Briefing['overview'], { briefing: text, figures, common }: Dictionary) {
  const parts = shownBuckets.filter((part) => counts[part] > 0)
  const before = strip.find(({ when }) => when === 'sameDay')
  const share = completionOf(counts).whole ? sayCompletion(counts, figures) : '\u2014'
  return [
    text.sum({ parts: parts.map((part) => `${figures.buckets[part]} ${counts[part]}`), total: counts.total }),
    [
      `${figures.completion} ${share}`,
      before ? text.before({ share: sayCompletion(before.figures, figures) }) : '',
      common.stop,
      text.outlook({ missed: forecast.ids.missed.length, late: forecast.ids.late.length }),
    ].join(''),
  ]
}
