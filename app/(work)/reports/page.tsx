import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { requireActor } from '@/auth/session'
import { ButtonLink } from '@/ui/elements/button'
import { Drawn } from '@/ui/elements/drawn/drawn'
import { Empty } from '@/ui/elements/empty'
import { PageHead } from '@/ui/elements/page-head'
import { Section } from '@/ui/elements/section'
import { listReports } from '@/usecases/report/list-reports'
import { PastTable } from './past-table'
import { ReportTable, sayCoverage } from './report-table'

export const generateMetadata = titleOf((words) => words.report.title)

export default async function ReportsPage() {
  const actor = await requireActor()
  const { words } = await readWords()
  const text = words.report.list
  const { years, withdrawn, canImport } = await show(() => listReports(actor, new Date().toISOString()))
  const importLink = (
    <>
      <ButtonLink to="/reports/ledger">{words.ledgerImport.open}</ButtonLink>
      <ButtonLink to="/reports/import" look="main">
        {text.importReport}
      </ButtonLink>
    </>
  )
  return (
    <main className="page" id="main">
      <PageHead title={words.report.title} sub={text.sub}>
        {canImport && years.length > 0 && importLink}
      </PageHead>
      {years.map((year) => (
        <Section
          key={year.year}
          title={text.group({ year: year.year, has: kindsOf(year.lines) })}
          small={sayCoverage(year, words)}
        >
          <Drawn>
            <ReportTable lines={year.lines} words={words} />
          </Drawn>
        </Section>
      ))}
      {years.length === 0 && (
        <Empty title={text.emptyTitle} why={canImport ? text.emptyBody : text.emptyForUnit}>
          {canImport && importLink}
        </Empty>
      )}
      {withdrawn.length > 0 && (
        <details className="plan-fold section">
          <summary>{words.record.past.withdrawnList({ count: withdrawn.length })}</summary>
          <PastTable lines={withdrawn} />
        </details>
      )}
    </main>
  )
}

const kindsOf = (lines: readonly { yearAhead: boolean }[]): 'reports' | 'plans' | 'both' =>
  lines.every(({ yearAhead }) => yearAhead) ? 'plans' : lines.some(({ yearAhead }) => yearAhead) ? 'both' : 'reports'
