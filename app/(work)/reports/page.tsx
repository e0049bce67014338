import type { Metadata } from 'next'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { requireActor } from '@/auth/session'
import { ButtonLink } from '@/ui/elements/button'
import { Empty } from '@/ui/elements/empty'
import { PageHead } from '@/ui/elements/page-head'
import { Section } from '@/ui/elements/section'
import { listReports } from '@/usecases/report/list-reports'
import { ReportTable, sayCoverage } from './report-table'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.report.title }
}

export default async function ReportsPage() {
  const actor = await requireActor()
  const { words } = await readWords()
  const text = words.report.list
  const { years, canImport } = await show(() => listReports(actor, new Date().toISOString()))
  const importLink = (
    <ButtonLink to="/reports/import" look="main">
      {text.importReport}
    </ButtonLink>
  )
  return (
    <main className="page" id="main">
      <PageHead title={words.report.title} sub={text.sub}>
        {canImport && years.length > 0 && importLink}
      </PageHead>
      {years.map((year) => (
        <Section key={year.year} title={text.year(year)} small={sayCoverage(year, words)}>
          <ReportTable lines={year.lines} />
        </Section>
      ))}
      {years.length === 0 && (
        <Empty title={text.emptyTitle}>
          <p>{canImport ? text.emptyBody : text.emptyForUnit}</p>
          {canImport && importLink}
        </Empty>
      )}
    </main>
  )
}
