import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { requireActor } from '@/auth/session'
import { PageHead } from '@/ui/elements/page-head'
import { Section } from '@/ui/elements/section'
import { viewVersion } from '@/usecases/report/version/view-version'
import { DifferenceTable } from '../../../import/known/difference-table'
import { linkToReport } from '../../card/link-to-card'
import { LeftOutNote } from '../../left-out-note'
import { readPlace } from '../../read-place'
import { titleOfReport } from '../../title-of-report'
import { Outcome } from './outcome'
import { VersionDeeds } from './version-deeds'
import { VersionFacts } from './version-facts'
import { VersionText } from './version-text'

type PageProps = {
  params: Promise<{ id: string; versionId: string }>
  searchParams: Promise<{ at?: string; page?: string }>
}

export const generateMetadata = titleOfReport((words) => words.version.title)

export default async function VersionPage({ params, searchParams }: PageProps) {
  const actor = await requireActor()
  const [{ id, versionId }, { at, page }] = await Promise.all([params, searchParams])
  const look = { cited: readPlace(at), page: /^\d{1,6}$/.test(page ?? '') ? Number(page) : null }
  const view = await show(() => viewVersion(actor, id, versionId, look))
  const { record, report, version: text } = (await readWords()).words
  const { outcome } = view
  const crumbs = [
    { label: report.title, to: '/reports' },
    { label: report.list.year(view.report), to: linkToReport(id) },
    { label: record.about.title, to: `${linkToReport(id)}/about` },
    { label: text.named(view.version) },
  ]
  return (
    <main className="page about" id="main">
      <PageHead title={view.report.title} crumbs={crumbs} />
      <VersionFacts view={view} />
      {outcome && <Outcome view={view} outcome={outcome} />}
      <LeftOutNote file={view.version} />
      <VersionDeeds view={view} />
      {outcome && outcome.count > 0 && (
        <Section title={text.differences}>
          <DifferenceTable view={{ ...outcome, lang: view.lang }} />
        </Section>
      )}
      <VersionText view={view} cited={look.cited} />
    </main>
  )
}
