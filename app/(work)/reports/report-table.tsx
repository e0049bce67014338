import type { Route } from 'next'
import Link from 'next/link'
import { readWords } from '@/app/locale'
import { dayOf } from '@/domain/calendar'
import type { PlanStatus } from '@/domain/plan/plan'
import { completionOf, onTimeOf } from '@/domain/task/figures/figures'
import type { Dictionary } from '@/i18n'
import { sayShare } from '@/i18n/say-share'
import { Badge, type BadgeLook } from '@/ui/elements/badge'
import { CoverPicture } from '@/ui/report/cover-bar'
import type { ReportLine, ReportYear } from '@/usecases/report/list-reports'

const looks: Record<PlanStatus, BadgeLook> = { parsed: 'plain', confirmed: 'wait', registered: 'done' }

/** How far a year's commitments are made into tasks, and what became of these. */
export function sayCoverage({ figures, ...year }: ReportYear, words: Dictionary): string {
  const share = sayShare(completionOf(figures), words.figures)
  return words.report.list.coverage({ ...year, tasks: figures.total, fulfilled: figures.fulfilled, share })
}

/** The reports of one year, a line each, with how far their commitments are made into tasks. */
export async function ReportTable({ lines }: { lines: ReportLine[] }) {
  const { words } = await readWords()
  const text = words.report.list
  return (
    <table className="table table--plain stack reports">
      <thead>
        <tr>
          <th scope="col">{text.issuer}</th>
          <th scope="col">{text.report}</th>
          <th scope="col">{text.state}</th>
          <th scope="col" className="right">
            {text.commitments}
          </th>
          <th scope="col" className="right">
            {text.registered}
          </th>
          <th scope="col" className="right">
            {text.tasks}
          </th>
          <th scope="col" className="right">
            {words.figures.completion}
          </th>
          <th scope="col" className="right">
            {words.figures.onTimeRate}
          </th>
          <th scope="col">{text.progress}</th>
          <th scope="col">{text.importedAt}</th>
          <th scope="col">{text.next}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <ReportRow key={line.id} line={line} />
        ))}
      </tbody>
    </table>
  )
}

async function ReportRow({ line }: { line: ReportLine }) {
  const { words } = await readWords()
  const text = words.report.list
  const to = `/reports/${line.id}` as Route
  return (
    <tr>
      <td data-label={text.issuer}>{line.issuerName}</td>
      <td data-label={text.report}>
        <Link className="title-link" href={to}>
          {line.title}
        </Link>
      </td>
      <td data-label={text.state}>
        <Badge look={looks[line.status]}>{words.report.statuses[line.status]}</Badge>
      </td>
      <td className="right" data-label={text.commitments}>
        {line.commitmentCount}
      </td>
      <td className="right" data-label={text.registered}>
        {line.registeredCount}
        {line.objected > 0 && <small className="reports__note">{text.objected({ count: line.objected })}</small>}
      </td>
      <td className="right" data-label={text.tasks}>
        {line.figures.total}
        {line.isShare && <small className="reports__note">{text.ownShare}</small>}
      </td>
      <td className="right" data-label={words.figures.completion}>
        {sayShare(completionOf(line.figures), words.figures)}
      </td>
      <td className="right" data-label={words.figures.onTimeRate}>
        {sayShare(onTimeOf(line.figures), words.figures)}
      </td>
      <td data-label={text.progress} className="reports__coverage">
        <Coverage
          line={line}
          label={text.barLabel({ commitments: line.commitmentCount, registered: line.registeredCount })}
        />
      </td>
      <td data-label={text.importedAt}>
        <time dateTime={line.importedAt}>{dayOf(line.importedAt)}</time>
      </td>
      <td data-label={text.next}>
        <Link href={to}>{text.nextDeed[line.status]}</Link>
      </td>
    </tr>
  )
}

const Coverage = ({ line, label }: { line: ReportLine; label: string }) => (
  <CoverPicture
    label={label}
    parts={[
      { count: line.registeredCount, look: 'bar-done', label: 'registered' },
      { count: Math.max(0, line.commitmentCount - line.registeredCount), look: 'bar-track', label: 'rest' },
    ]}
  />
)
