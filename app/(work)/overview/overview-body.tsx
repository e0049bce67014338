import type { Route } from 'next'
import Link from 'next/link'
import type { ComponentProps } from 'react'
import type { Role } from '@/domain/people'
import type { Dictionary } from '@/i18n'
import { BarTable } from './bar-table'
import { CountLink } from './count-link'
import { type Figure, linkTo, type Row } from './facts'
import { Figures } from './figures'
import { HolderTable } from './holder-table'
import { Legend } from './legend'
import { MonthChart } from './month-chart'
import { OverviewSection } from './overview-section'
import { RedList } from './red-list'

type OverviewFacts = ComponentProps<typeof Figures>['facts'] & {
  share: Share | null
  steps: Row[]
  units: Row[]
  holders: ComponentProps<typeof HolderTable>['holders']
  months: ComponentProps<typeof MonthChart>['months']
  red: ComponentProps<typeof RedList>['tasks']
}

/** Figures, then bars by heading and unit, then who holds what, the months and the red list. */
export function OverviewBody({ facts, role, words }: { facts: OverviewFacts; role: Role; words: Dictionary }) {
  const { base, counts, share, steps, units, holders, months, red } = facts
  const text = words.overview
  const open = holders.reduce((sum, { count }) => sum + count, 0)
  const burning = counts.red + counts.notFulfilled
  return (
    <>
      {share && <ShareLine share={share} words={text} />}
      <Figures facts={facts} role={role} words={words} />
      <Legend counts={counts} base={base} words={words} />
      <div className="overview__tables">
        <OverviewSection title={text.bySection}>
          <BarTable rows={steps} sum={{ counts, filter: base }} head={text.section} words={words} />
        </OverviewSection>
        <OverviewSection title={text.byUnit} small={text.byUnitHint}>
          <BarTable rows={units} sum={{ counts, filter: base }} head={text.unitColumn} hasSupporting words={words} />
        </OverviewSection>
      </div>
      <div className="overview__halves">
        <div>
          <OverviewSection title={text.months} small={text.monthsHint}>
            <MonthChart months={months} base={base} words={words} />
          </OverviewSection>
          <OverviewSection title={text.holding} small={text.holdingHint({ count: open })}>
            <HolderTable holders={holders} words={words} />
          </OverviewSection>
        </div>
        <OverviewSection title={text.redList} small={text.redListHint({ shown: red.length, total: burning })}>
          <RedList tasks={red} words={words} />
          {red.length < burning && (
            <Link className="link text-small" href={linkTo({ ...base, colours: ['red'] }) as Route}>
              {text.all}
            </Link>
          )}
        </OverviewSection>
      </div>
    </>
  )
}

type Share = { unitName: string; promised: number; led: number; supporting: Figure }

/** What the body promised and what of it is this unit's: a unit's figures are never those of the body. */
const ShareLine = ({ share, words }: { share: Share; words: Dictionary['overview'] }) => (
  <p className="overview__share">
    {words.share(share)}
    {share.supporting.count > 0 && (
      <>
        {words.shareSupporting} <CountLink {...share.supporting} />
        {words.shareUnit}
      </>
    )}
  </p>
)
