import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { requireActor } from '@/auth/session'
import { Empty } from '@/ui/elements/empty'
import { PageHead } from '@/ui/elements/page-head'
import { draftAnnualReport } from '@/usecases/annual/draft-annual-report'
import { AnnualBody } from './annual-body'
import { AnnualHead } from './annual-head'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.exports.annual.title }
}

export default async function AnnualPage({ searchParams }: { searchParams: Promise<{ report?: string | string[] }> }) {
  const actor = await requireActor()
  const { words, locale } = await readWords()
  const { report } = await searchParams
  const reportId = typeof report === 'string' && report ? report : null
  const draft = await show(() => draftAnnualReport(actor, reportId, locale, new Date().toISOString()))
  if (!draft && reportId) notFound()
  const text = words.exports.annual
  return (
    <main className="page annual" id="main">
      {draft ? (
        <>
          <AnnualHead facts={draft} words={words} locale={locale} />
          <AnnualBody facts={draft} words={words} />
        </>
      ) : (
        <>
          <PageHead title={text.heading} />
          <Empty title={text.emptyTitle}>
            <p>{text.emptyBody}</p>
          </Empty>
        </>
      )}
    </main>
  )
}
