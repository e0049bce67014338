import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { requireActor } from '@/auth/session'
import { can } from '@/domain/policy'
import { Drawn } from '@/ui/elements/drawn/drawn'
import { Empty } from '@/ui/elements/empty'
import { PageHead } from '@/ui/elements/page-head'
import { composeAnnualReport } from '@/usecases/annual/compose-annual-report'
import { findEditionLine } from '@/usecases/annual/edition/find-edition-line'
import { AnnualBody } from './annual-body'
import { AnnualHead } from './annual-head'
import { EditionLinePart } from './edition-line'

type Params = { report?: string | string[] }

// For the title and for the page.
const readPage = cache(async (reportId: string | null) => {
  const actor = await requireActor()
  return show(() => composeAnnualReport(actor, reportId, new Date().toISOString()))
})

export async function generateMetadata({ searchParams }: { searchParams: Promise<Params> }): Promise<Metadata> {
  const { words } = await readWords()
  const { title } = words.exports.annual
  const annual = await readPage(readId(await searchParams))
  return { title: annual ? words.common.ofYear({ title, year: annual.report.year + 1 }) : title }
}

const readId = ({ report }: Params): string | null => (typeof report === 'string' && report ? report : null)

export default async function AnnualPage({ searchParams }: { searchParams: Promise<Params> }) {
  const { words, locale } = await readWords()
  const reportId = readId(await searchParams)
  const annual = await readPage(reportId)
  if (!annual && reportId) notFound()
  const actor = await requireActor()
  const line = annual && (await findEditionLine(actor, annual))
  const text = words.exports.annual
  return (
    <main className="page annual" id="main">
      {annual ? (
        <>
          <AnnualHead facts={annual} isOffice={can(actor, 'seeSnapshots')} words={words} locale={locale} />
          {line && <EditionLinePart line={line} reportId={annual.report.id} words={words} />}
          <Drawn>
            <AnnualBody facts={annual} words={words} />
          </Drawn>
        </>
      ) : (
        <>
          <PageHead title={text.heading} />
          <Empty title={text.emptyTitle} why={text.emptyBody} />
        </>
      )}
    </main>
  )
}
