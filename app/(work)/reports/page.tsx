import { type AddressParams, firstOf } from '@/app/address-params'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { requireActor } from '@/auth/session'
import type { Dictionary } from '@/i18n'
import { ButtonLink } from '@/ui/elements/button'
import { Drawn } from '@/ui/elements/drawn/drawn'
import { Empty } from '@/ui/elements/empty'
import { PageHead } from '@/ui/elements/page-head'
import { Pager } from '@/ui/elements/pager'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { listReports } from '@/usecases/report/list-reports'
import { PastTable } from './past-table'
import { ReportTable, sayCoverage } from './report-table'
import { linesAtOnce, type ReportSheet, sheetOf } from './sheet-of'

export const generateMetadata = titleOf((words) => words.report.title)

type PageProps = { searchParams: Promise<AddressParams> }

export default async function ReportsPage({ searchParams }: PageProps) {
  const actor = await requireActor()
  const asked = Math.max(1, Number.parseInt(firstOf((await searchParams).page), 10) || 1)
  const { words } = await readWords()
  const text = words.report.list
  const { years, withdrawn, canImport } = await show(() => listReports(actor, new Date().toISOString()))
  const shown = sheetOf(years, asked)
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
      {shown.parts.map(({ year, lines }) => (
        <Section
          key={year.year}
          title={text.group({ year: year.year, has: kindsOf(year.lines) })}
          small={sayCoverage(year, words)}
        >
          <Drawn>
            <ReportTable lines={lines} words={words} />
          </Drawn>
        </Section>
      ))}
      {shown.total > linesAtOnce && <Sheets shown={shown} words={words.common} />}
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

function Sheets({ shown: { sheet, from, to, total }, words }: { shown: ReportSheet; words: Dictionary['common'] }) {
  const linkTo = (number: number) => (number === 1 ? '/reports' : `/reports?page=${number}`)
  return (
    <Pager
      label={words.pages}
      previous={sheet > 1 ? { to: linkTo(sheet - 1), label: words.previous } : undefined}
      next={to < total ? { to: linkTo(sheet + 1), label: words.next } : undefined}
    >
      <Prose>{words.range({ from, to, total })}</Prose>
    </Pager>
  )
}

const kindsOf = (lines: readonly { yearAhead: boolean }[]): 'reports' | 'plans' | 'both' =>
  lines.every(({ yearAhead }) => yearAhead) ? 'plans' : lines.some(({ yearAhead }) => yearAhead) ? 'both' : 'reports'
