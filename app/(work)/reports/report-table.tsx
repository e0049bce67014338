import { dayOf } from '@/domain/calendar'
import type { PlanStatus } from '@/domain/plan/plan'
import type { Dictionary } from '@/i18n'
import { sayCompletion, sayOnTime } from '@/i18n/say-share'
import { Badge, type BadgeLook } from '@/ui/elements/badge'
import { Prose } from '@/ui/elements/prose'
import { TableHead } from '@/ui/elements/table-head'
import { CoverPicture } from '@/ui/report/cover-bar'
import type { ReportLine, ReportYear } from '@/usecases/report/list-reports'

const looks: Record<PlanStatus, BadgeLook> = { parsed: 'plain', confirmed: 'wait', registered: 'done' }

/** How far a year's commitments are made into tasks, and what became of these. */
export function sayCoverage({ figures, ...year }: ReportYear, words: Dictionary): string {
  const share = sayCompletion(figures, words.figures)
  return words.report.list.coverage({ ...year, tasks: figures.total, fulfilled: figures.fulfilled, share })
}

/** The reports of one year, a line each, with how far their commitments are made into tasks. */
export function ReportTable({ lines, words }: { lines: ReportLine[]; words: Dictionary }) {
  const text = words.report.list
  return (
    <div className="overview__scroll">
      <table className="table table--plain stack reports">
        <TableHead
          caption={words.report.title}
          columns={[
            text.issuer,
            text.report,
            text.state,
            { name: text.commitments, look: 'right' },
            { name: text.registered, look: 'right' },
            { name: text.tasks, look: 'right' },
            { name: words.figures.completion, look: 'right' },
            { name: words.figures.onTimeRate, look: 'right' },
            text.progress,
            text.importedAt,
            text.next,
          ]}
        />
        <tbody>
          {lines.map((line) => (
            <ReportRow key={line.id} line={line} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ReportRow({ line, words }: { line: ReportLine; words: Dictionary }) {
  const text = words.report.list
  const to = `/reports/${line.id}`
  return (
    <tr>
      <td data-label={text.issuer}>
        <Prose>{line.issuerName}</Prose>
      </td>
      <td data-label={text.report}>
        <a className="title-link" href={to}>
          <Prose>{line.title}</Prose>
        </a>
      </td>
      <td data-label={text.state}>
        <Badge look={looks[line.status]}>{words.report.statuses[line.status]}</Badge>
        {line.proposedId && (
          <small className="reports__note">
            <a href={`${to}/versions/${line.proposedId}`}>{words.version.pending}</a>
          </small>
        )}
      </td>
      <td className="right" data-label={text.commitments}>
        {line.commitmentCount}
      </td>
      <td className="right" data-label={text.registered}>
        {line.registeredCount}
        {line.objected > 0 && (
          <small className="reports__note">
            <Prose>{text.objected({ count: line.objected })}</Prose>
          </small>
        )}
      </td>
      <td className="right" data-label={text.tasks}>
        {line.figures.total}
        {line.isShare && <small className="reports__note">{text.ownShare}</small>}
      </td>
      <td className="right" data-label={words.figures.completion}>
        <Prose>{sayCompletion(line.figures, words.figures)}</Prose>
      </td>
      <td className="right" data-label={words.figures.onTimeRate}>
        <Prose>{sayOnTime(line.figures, words.figures)}</Prose>
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
        <a href={line.status === 'confirmed' ? `${to}/assignment` : to}>{text.nextDeed[line.status]}</a>
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
