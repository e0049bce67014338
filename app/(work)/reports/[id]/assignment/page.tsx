import type { AddressParams } from '@/app/address-params'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { WorkForm } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { formatDay } from '@/i18n/dates'
import type { Locale } from '@/i18n/locale'
import { ButtonLink } from '@/ui/elements/button'
import { Crumbs } from '@/ui/elements/crumbs'
import { Empty } from '@/ui/elements/empty'
import { Prose } from '@/ui/elements/prose'
import { type AssignmentGrid, viewAssignmentGrid } from '@/usecases/plan/assignment/view-assignment-grid'
import { linkToReport } from '../card/link-to-card'
import { leadToRecord } from '../lead-to-record'
import { Stepper } from '../stepper'
import { scrollable } from '../text/scrollable'
import { titleOfReport } from '../title-of-report'
import { assignmentAction } from './assignment-action'
import { AssignmentDesk } from './grid/assignment-desk'
import { CheckLists } from './grid/check-lists'
import { checkRows, contextOf } from './grid/check-rows'
import { ReadingTable } from './reading-table'
import { RegisterPart } from './register-form'
import { SheetPart } from './sheet-part'

type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<AddressParams> }

export const generateMetadata = titleOfReport((words) => words.assignment.title)

export default async function AssignmentPage({ params, searchParams }: PageProps) {
  const actor = await requireActor()
  const { id } = await params
  const { read } = await searchParams
  await leadToRecord(actor, id)
  const { words, locale } = await readWords()
  const grid = await show(() => viewAssignmentGrid(actor, id, new Date().toISOString()))
  return (
    <main className="assignment" id="main">
      <Head grid={grid} locale={locale} />
      {grid.rows.length === 0 ? (
        <Empty title={words.assignment.reading.empty}>
          <ButtonLink to={linkToReport(id)}>{words.assignment.checks.goReview}</ButtonLink>
        </Empty>
      ) : grid.rights.isEditable ? (
        // What a sheet brought is what a new table begins with.
        <WorkForm key={String(read)} action={assignmentAction} form={`assignment:${id}`} className="assignment__form">
          <AssignmentDesk data={pickData(grid)} locale={locale} reviewPath={linkToReport(id)} />
        </WorkForm>
      ) : (
        <Reading grid={grid} />
      )}
    </main>
  )
}

async function Head({ grid: { report, rows, rights, today }, locale }: { grid: AssignmentGrid; locale: Locale }) {
  const { words } = await readWords()
  const text = words.assignment
  const crumbs = [
    { label: words.report.title, to: '/reports' },
    { label: words.report.list.year(report), to: linkToReport(report.id) },
    { label: text.title },
  ]
  return (
    <div className="plan__head">
      <div>
        <Crumbs crumbs={crumbs} />
        <h1>{text.title}</h1>
        <p className="soft text-small">
          <Prose>{report.title}</Prose>
        </p>
      </div>
      <Stepper reportId={report.id} status={report.status} at="assignment" />
      <span className="soft text-small push">
        <Prose>{text.what({ rows: rows.length, day: formatDay(today, locale) })}</Prose>
      </span>
      {rights.isEditable && rows.length > 0 && <SheetPart reportId={report.id} />}
      <ButtonLink to={linkToReport(report.id)} isSmall>
        {text.compare}
      </ButtonLink>
    </div>
  )
}

async function Reading({ grid }: { grid: AssignmentGrid }) {
  const { words } = await readWords()
  const rows = checkRows(grid, {}, contextOf(grid))
  return (
    <>
      <section className="assignment__scroll" {...scrollable} aria-label={words.assignment.title}>
        <ReadingTable rows={rows} words={words.assignment} />
      </section>
      {grid.report.status !== 'registered' && (
        <CheckLists
          rows={rows}
          openSentences={grid.openSentences}
          reviewPath={linkToReport(grid.report.id)}
          words={words.assignment}
        />
      )}
      <RegisterPart grid={grid} rows={rows} />
    </>
  )
}

const pickData = ({
  rows,
  offers,
  headUnitIds,
  needsHead,
  today,
  special,
  openSentences,
  directors,
  stamp,
  report,
}: AssignmentGrid) => ({
  rows,
  // A function does not cross to the browser: it loads its own.
  offers: { ...offers, readWords: undefined },
  headUnitIds,
  needsHead,
  today,
  special,
  openSentences,
  directors,
  stamp,
  reportId: report.id,
})
