import { AsOfField } from '@/app/(work)/as-of-field'
import { calendarPercent } from '@/domain/task/light'
import type { Dictionary, Locale } from '@/i18n'
import { formatDay, formatMoment } from '@/i18n/dates'
import { gap } from '@/i18n/glue'
import { PageHead } from '@/ui/elements/page-head'
import { PrintButton } from '@/ui/elements/print-button'
import type { Overview } from '@/usecases/overview/view-overview'
import { linkTo } from './facts'

type HeadProps = {
  unitName: string
  facts: Overview
  isMine: boolean
  hasMine: boolean
  now: string
  locale: Locale
  words: Dictionary
}

/** What the page shows and as of when, and the choice of year and of whose tasks. */
export function OverviewHead({ unitName, facts, isMine, hasMine, now, locale, words: all }: HeadProps) {
  const words = all.overview
  const { year, years, today, base } = facts
  const [assignedOn, due] = [`${year + 1}-01-01`, `${year + 1}-12-31`]
  const elapsed = calendarPercent({ assignedOn, due }, today) ?? 0
  const sub = [
    words.basis({ year }),
    all.asOf.is({ day: base.asOf ? formatDay(base.asOf, locale) : formatMoment(now, locale) }),
    words.elapsed({ percent: elapsed }),
  ]
  const to = (query: { year: number; isMine: boolean }) =>
    `/overview?year=${query.year}${query.isMine ? '&leader=me' : ''}${base.asOf ? `&asOf=${base.asOf}` : ''}`
  return (
    <PageHead title={words.heading({ unit: unitName, year: year + 1 })} sub={sub.join(gap)}>
      <AsOfField
        to="/overview"
        kept={[['year', String(year)], ...(isMine ? [['leader', 'me'] satisfies [string, string]] : [])]}
        asOf={base.asOf}
        words={all}
      />
      {years.length > 1 && (
        <nav className="segments" aria-label={words.year}>
          {years.slice(0, 5).map((each) => (
            <a key={each} href={to({ year: each, isMine })} aria-current={each === year ? 'true' : undefined}>
              {each}
            </a>
          ))}
        </nav>
      )}
      {hasMine && (
        <nav className="segments" aria-label={words.whose}>
          {[false, true].map((each) => (
            <a key={String(each)} href={to({ year, isMine: each })} aria-current={each === isMine ? 'true' : undefined}>
              {each ? words.mine : words.whole}
            </a>
          ))}
        </nav>
      )}
      <a className="button" href={linkTo(base).replace('/tasks', '/api/export/ledger.xlsx')} download>
        {words.data}
      </a>
      <a className="button" href={to({ year, isMine }).replace('/overview', '/overview/briefing')}>
        {all.briefing.title}
      </a>
      <PrintButton look="soft">{words.print}</PrintButton>
    </PageHead>
  )
}
