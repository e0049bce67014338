import type { Metadata } from 'next'
import { cache } from 'react'
import { AsOfField } from '@/app/(work)/as-of-field'
import { AsOfNotice } from '@/app/(work)/as-of-notice'
import { firstOf } from '@/app/address-params'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { requireActor } from '@/auth/session'
import { can } from '@/domain/policy'
import { readTypedDay } from '@/domain/typed-day'
import { formatMoment } from '@/i18n/dates'
import { Drawn } from '@/ui/elements/drawn/drawn'
import { Empty } from '@/ui/elements/empty'
import { Notice } from '@/ui/elements/notice'
import { PageHead } from '@/ui/elements/page-head'
import { PrintLine } from '@/ui/frame/print-line'
import { viewOverview } from '@/usecases/overview/view-overview'
import { OverviewBody } from './overview-body'
import { OverviewHead } from './overview-head'
import { printDensity } from './print-density'

type Params = Partial<Record<'year' | 'leader' | 'asOf', string | string[]>>

// For the title and for the page.
const readPage = cache(async (year: string, isMine: boolean, asOf: string | null) => {
  const actor = await requireActor()
  return show(() => viewOverview(actor, { year: Number(year) || null, isMine, asOf }, new Date().toISOString()))
})

export async function generateMetadata({ searchParams }: { searchParams: Promise<Params> }): Promise<Metadata> {
  const { words } = await readWords()
  const { title } = words.overview
  const { year, asOf } = await searchParams
  const overview = await readPage(firstOf(year), false, readTypedDay(firstOf(asOf)))
  return { title: overview ? words.common.ofYear({ title, year: overview.year + 1 }) : title }
}

export default async function OverviewPage({ searchParams }: { searchParams: Promise<Params> }) {
  const actor = await requireActor()
  const { words, locale } = await readWords()
  const params = await searchParams
  const { year, leader, asOf } = params
  const now = new Date().toISOString()
  const hasMine = can(actor, 'leadTasks')
  const isMine = hasMine && leader === 'me'
  const asked = firstOf(year)
  const overview = await readPage(asked, isMine, readTypedDay(firstOf(asOf)))
  const backTo = `/overview${asked ? `?year=${asked}` : ''}`
  const past = <AsOfNotice asked={firstOf(asOf)} now={now} back={backTo} words={words} locale={locale} />
  const density = overview ? printDensity(overview) : 'loose'
  return (
    <main className={`page overview overview--${density}`} id="main">
      {overview ? (
        <>
          <OverviewHead
            unitName={actor.unitName}
            facts={overview}
            isMine={isMine}
            hasMine={hasMine}
            now={now}
            locale={locale}
            words={words}
          />
          {past}
          {asked && asked !== String(overview.year) && (
            <Notice tone="amber">{words.common.yearUnknown({ asked, shown: overview.year })}</Notice>
          )}
          <Drawn>
            <OverviewBody facts={overview} role={actor.role} words={words} />
          </Drawn>
          <PrintLine
            parts={[
              words.overview.printOf({ unit: actor.unitName, year: overview.year, total: overview.counts.total }),
              isMine ? words.overview.mine : words.overview.whole,
              overview.base.asOf ? words.asOf.is({ day: overview.base.asOf }) : '',
              words.common.printed({ by: actor.name, moment: formatMoment(now, locale) }),
            ]}
          />
        </>
      ) : (
        <>
          <PageHead title={words.overview.title}>
            <AsOfField to="/overview" kept={[]} asOf={readTypedDay(firstOf(asOf))} words={words} />
          </PageHead>
          {past}
          <Empty title={words.overview.emptyTitle} why={words.overview.emptyBody} />
        </>
      )}
    </main>
  )
}
