import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { requireActor } from '@/auth/session'
import { linkToChain } from '@/ui/annual/link-to-chain'
import { InTurns } from '@/ui/elements/in-turns'
import { Notice } from '@/ui/elements/notice'
import { PageHead } from '@/ui/elements/page-head'
import { Section } from '@/ui/elements/section'
import { viewUnmoved } from '@/usecases/report/version/view-unmoved'
import { linkToReport } from '../../card/link-to-card'
import { titleOfReport } from '../../title-of-report'
import { UncoveredList } from '../uncovered-list'
import { HeldItem } from './held-item'

export const generateMetadata = titleOfReport((words) => words.version.unmovedTitle)

export default async function UnmovedPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const { id } = await params
  const view = await show(() => viewUnmoved(actor, id))
  const { record, report, version: text } = (await readWords()).words
  const crumbs = [
    { label: report.title, to: '/reports' },
    { label: report.list.year(view.report), to: linkToReport(id) },
    { label: record.about.title, to: `${linkToReport(id)}/about` },
    { label: text.unmovedTitle },
  ]
  return (
    <main className="page about" id="main">
      <PageHead title={text.unmovedTitle} sub={text.unmovedSub(view)} crumbs={crumbs} />
      {view.links > 0 && (
        <Notice tone="amber">
          {text.linksWaiting({ count: view.links })}{' '}
          <a href={linkToChain({ to: id, show: 'open' })}>{text.openChain}</a>
        </Notice>
      )}
      <Section title={text.unmoved({ count: view.lines.length })}>
        <p className="hint">{view.lines.length ? `${text.unmovedHint} ${text.leave}` : text.empty}</p>
        <InTurns items={view.lines} render={(line) => <HeldItem key={line.id} line={line} view={view} />} />
      </Section>
      <Section title={text.uncovered({ count: view.uncovered.length })}>
        <UncoveredList sentences={view.uncovered} lang={view.lang} />
      </Section>
    </main>
  )
}
