import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Role } from '@/domain/people'
import type { LedgerFilter } from '@/domain/task/ledger'
import type { Dictionary } from '@/i18n'
import { type Counts, type Figure, linkTo, sharePercent } from './facts'

type FiguresProps = {
  facts: {
    base: LedgerFilter
    counts: Counts
    reports: readonly unknown[]
    onTime: Figure
    dueSoFar: Figure
    late: Figure
    review: Figure | null
  }
  role: Role
  words: Dictionary['overview']
}

/** The figures at the top; each opens the ledger filtered the same way, a percentage names its numbers. */
export function Figures({ facts, role, words }: FiguresProps) {
  const { base, counts, onTime, dueSoFar, late, review } = facts
  const small = (text: string) => <small>{text}</small>
  return (
    <div className="figs">
      <Fig filter={base} label={words.total} hint={words.reports({ count: facts.reports.length })}>
        {counts.total}
        {small(words.unit)}
      </Fig>
      <Fig filter={{ ...base, buckets: ['done'] }} label={words.done} hint={words.dueSoFar({ count: dueSoFar.count })}>
        {counts.done}
        {small(`${words.unit} ${sharePercent(counts.done, counts.total)}`)}
      </Fig>
      <Fig
        filter={onTime.filter}
        label={words.onTime}
        hint={dueSoFar.count ? words.late({ count: late.count }) : words.onTimeNone}
      >
        {sharePercent(onTime.count, dueSoFar.count)}
        {small(`${onTime.count}/${dueSoFar.count}`)}
      </Fig>
      <Fig filter={{ ...base, buckets: ['red'] }} label={words.red} hint={words.redHint} look={counts.red ? 'red' : ''}>
        {counts.red}
        {small(words.unit)}
      </Fig>
      <Fig
        filter={{ ...base, buckets: ['yellow'] }}
        label={words.yellow}
        hint={words.yellowHint}
        look={counts.yellow ? 'amber' : ''}
      >
        {counts.yellow}
        {small(words.unit)}
      </Fig>
      {review && (
        <Fig filter={review.filter} label={words.review[role as keyof typeof words.review]} hint="">
          {review.count}
          {small(words.unit)}
        </Fig>
      )}
    </div>
  )
}

type FigProps = { filter: LedgerFilter; label: string; hint: string; look?: string; children: ReactNode }

function Fig({ filter, label, hint, look = '', children }: FigProps) {
  return (
    <Link className="fig" href={linkTo(filter) as Route} prefetch={false}>
      <span className={`fig__n ${look}`}>{children}</span>
      <span className="fig__l">{label}</span>
      {hint && <span className="fig__s">{hint}</span>}
    </Link>
  )
}
