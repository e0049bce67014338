import type { Route } from 'next'
import Link from 'next/link'
import type { ComponentProps } from 'react'
import type { Role } from '@/domain/people'
import type { Dictionary } from '@/i18n'
import { BarTable } from './bar-table'
import { barOf, linkTo, type Row, states } from './facts'
import { Figures } from './figures'
import { HolderTable } from './holder-table'
import { MonthChart } from './month-chart'
import { OverviewSection } from './overview-section'
import { RedList } from './red-list'

type OverviewFacts = ComponentProps<typeof Figures>['facts'] & {
  steps: Row[]
  units: Row[]
  holders: ComponentProps<typeof HolderTable>['holders']
  months: ComponentProps<typeof MonthChart>['months']
  red: ComponentProps<typeof RedList>['tasks']
}

/** Figures, then bars by heading and unit, then who holds what, the months and the red list. */
export function OverviewBody({ facts, role, words }: { facts: OverviewFacts; role: Role; words: Dictionary }) {
  const { base, counts, steps, units, holders, months, red } = facts
  const text = words.overview
  const open = holders.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      <Figures facts={facts} role={role} words={text} />
      <Legend words={text} />
      <div className="ov__2">
        <div>
          <OverviewSection title={text.bySection}>
            <BarTable rows={steps} sum={{ counts, filter: base }} head={text.section} words={text} />
          </OverviewSection>
          <OverviewSection title={text.holding} small={text.holdingHint({ count: open })}>
            <HolderTable holders={holders} words={text} />
          </OverviewSection>
        </div>
        <OverviewSection title={text.byUnit} small={text.byUnitHint}>
          <BarTable rows={units} sum={{ counts, filter: base }} head={text.unitColumn} hasSupporting words={text} />
        </OverviewSection>
      </div>
      <div className="ov__2 ov__2--b">
        <OverviewSection title={text.months} small={text.monthsHint}>
          <MonthChart months={months} base={base} words={text} />
        </OverviewSection>
        <OverviewSection title={text.redList} small={text.redListHint({ shown: red.length, total: counts.red })}>
          <RedList tasks={red} words={words} />
          {red.length < counts.red && (
            <Link className="link t13" href={linkTo({ ...base, buckets: ['red'] }) as Route}>
              {text.all}
            </Link>
          )}
        </OverviewSection>
      </div>
    </>
  )
}

function Legend({ words }: { words: Dictionary['overview'] }) {
  return (
    <div className="legend ov__lg">
      {states.map((state) => (
        <span key={state}>
          <svg className="sw" aria-hidden="true">
            <rect className={barOf[state]} width="10" height="10" />
          </svg>
          {words.states[state]}
        </span>
      ))}
      <span className="mute">{words.legend}</span>
    </div>
  )
}
