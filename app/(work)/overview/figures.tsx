import type { ReactNode } from 'react'
import type { Role } from '@/domain/people'
import { completionOf, onTimeOf, percentOf, type Share } from '@/domain/task/figures/figures'
import type { LedgerFilter } from '@/domain/task/ledger'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import type { Overview } from '@/usecases/overview/view-overview'
import { ChangeMark } from './change-mark'
import { linkTo } from './facts'

type FiguresProps = { facts: Overview; role: Role; words: Dictionary }

/** The figures at the top; each opens the ledger filtered the same way, a percentage names its numbers. */
export function Figures({ facts, role, words }: FiguresProps) {
  const { base, counts, changes, yesterday, review } = facts
  const before = changes?.before.all
  const { overview: text, figures } = words
  const due = { ...base, dueBy: yesterday }
  const unkept = counts.partly + counts.notFulfilled
  return (
    <div className="figures">
      <Fig filter={base} label={text.total} hint={text.reports({ count: facts.reports.length })}>
        {counts.total}
        <small>{text.unit}</small>
      </Fig>
      <Fig
        filter={{ ...base, buckets: ['fulfilled'] }}
        label={figures.completion}
        hint={text.fulfilled({ count: counts.fulfilled, toClose: counts.toClose })}
      >
        <Percent share={completionOf(counts)} none={figures.noTask} />
        {before && <ChangeMark now={counts.fulfilled} before={before.fulfilled} isWorse="down" words={text.changes} />}
      </Fig>
      <Fig
        filter={{ ...due, onTime: counts.due > 0 }}
        label={figures.onTimeRate}
        hint={counts.due ? text.beside({ extended: counts.extended, late: counts.late }) : text.onTimeNone}
      >
        <Percent share={onTimeOf(counts)} none={figures.noneDue} />
      </Fig>
      <Fig
        filter={{ ...base, buckets: ['partly', 'notFulfilled'] }}
        label={text.unkept}
        hint={text.unkeptHint(counts)}
        look={counts.notFulfilled ? 'red' : counts.partly ? 'amber' : ''}
      >
        {unkept}
        <small>{text.unit}</small>
      </Fig>
      <Fig
        filter={{ ...base, buckets: ['red'] }}
        label={figures.buckets.red}
        hint={text.redHint}
        look={counts.red ? 'red' : ''}
      >
        {counts.red}
        <small>{text.unit}</small>
        {before && <ChangeMark now={counts.red} before={before.red} isWorse="up" words={text.changes} />}
      </Fig>
      <Fig
        filter={{ ...base, buckets: ['yellow'] }}
        label={figures.buckets.yellow}
        hint={text.yellowHint}
        look={counts.yellow ? 'amber' : ''}
      >
        {counts.yellow}
        <small>{text.unit}</small>
        {before && <ChangeMark now={counts.yellow} before={before.yellow} isWorse="up" words={text.changes} />}
      </Fig>
      {review && (
        <Fig filter={review.filter} label={text.review[role as keyof typeof text.review]} hint="">
          {review.count}
          <small>{text.unit}</small>
        </Fig>
      )}
    </div>
  )
}

function Percent({ share, none }: { share: Share; none: string }) {
  const percent = percentOf(share)
  return (
    <>
      <Prose>{percent === null ? '—' : `${percent}%`}</Prose>
      <small>
        <Prose>{percent === null ? none : `${share.part}/${share.whole}`}</Prose>
      </small>
    </>
  )
}

type FigProps = { filter: LedgerFilter; label: string; hint: string; look?: string; children: ReactNode }

function Fig({ filter, label, hint, look = '', children }: FigProps) {
  return (
    <a className="figure" href={linkTo(filter)}>
      <span className={`figure__count ${look}`}>{children}</span>
      <span className="figure__label">
        <Prose>{label}</Prose>
      </span>
      {hint && <span className="figure__hint">{hint}</span>}
    </a>
  )
}
