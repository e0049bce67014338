import type { Metadata } from 'next'
import { cache } from 'react'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { requireActor } from '@/auth/session'
import { formatMoment } from '@/i18n/dates'
import { Notice } from '@/ui/elements/notice'
import { PageHead } from '@/ui/elements/page-head'
import { Prose } from '@/ui/elements/prose'
import { viewPast } from '@/usecases/report/view-past'
import { PastPlanPart } from './past-plan'

type PageProps = { params: Promise<{ id: string }> }

// For the title and for the page.
const readPast = cache(async (id: string) => {
  const actor = await requireActor()
  return show(() => viewPast(actor, id))
})

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => ({
  title: (await readPast((await params).id)).past.title,
})

export default async function PastPage({ params }: PageProps) {
  const { id } = await params
  const { words, locale } = await readWords()
  const { about, past: text } = words.record
  const view = await readPast(id)
  const { past } = view
  const moment = formatMoment(past.endedAt, locale)
  const ended = { end: text.ends[past.endedAs], name: past.enderName, moment, reason: past.reason }
  const imported = { name: past.importerName, moment: formatMoment(past.importedAt, locale) }
  const crumbs = [
    { label: words.report.title, to: '/reports' },
    { label: past.issuerName },
    { label: words.report.list.year(past) },
  ]
  return (
    <main className="page about" id="main">
      <PageHead title={past.title} crumbs={crumbs} />
      <Notice tone="amber">
        <p>
          <Prose>{text.ended(ended)}</Prose>
        </p>
        <p>
          {text.note}
          {past.endedAs === 'replaced' && (
            <a className="about__present" href={`/reports/${past.reportId}`}>
              {text.openPresent}
            </a>
          )}
        </p>
      </Notice>
      <dl className="facts facts--apart">
        <dt>{about.imported}</dt>
        <dd>
          <Prose>{about.importedBy(imported)}</Prose>
        </dd>
        <dt>{about.file}</dt>
        <dd>
          <a href={`/api/reports/${past.id}/original`}>
            <Prose>{past.fileName || about.pastedFile}</Prose>
          </a>
        </dd>
      </dl>
      <PastPlanPart view={view} />
    </main>
  )
}
