import type { Metadata } from 'next'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { requireActor } from '@/auth/session'
import { can } from '@/domain/policy'
import { Empty } from '@/ui/elements/empty'
import { PageHead } from '@/ui/elements/page-head'
import { viewOverview } from '@/usecases/overview/view-overview'
import { OverviewBody } from './overview-body'
import { OverviewHead } from './overview-head'

type Params = { year?: string | string[]; leader?: string | string[] }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.overview.title }
}

export default async function OverviewPage({ searchParams }: { searchParams: Promise<Params> }) {
  const actor = await requireActor()
  const { words, locale } = await readWords()
  const { year, leader } = await searchParams
  const now = new Date().toISOString()
  const hasMine = can(actor, 'leadTasks')
  const isMine = hasMine && leader === 'me'
  const overview = await show(() => viewOverview(actor, { year: Number(year) || null, isMine }, now))
  return (
    <main className="page overview" id="main">
      {overview ? (
        <>
          <OverviewHead
            unitName={actor.unitName}
            facts={overview}
            isMine={isMine}
            hasMine={hasMine}
            now={now}
            locale={locale}
            words={words.overview}
          />
          <OverviewBody facts={overview} role={actor.role} words={words} />
        </>
      ) : (
        <>
          <PageHead title={words.overview.title} />
          <Empty title={words.overview.emptyTitle}>
            <p>{words.overview.emptyBody}</p>
          </Empty>
        </>
      )}
    </main>
  )
}
