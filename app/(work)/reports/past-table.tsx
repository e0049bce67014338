import { readWords } from '@/app/locale'
import { yearBorne } from '@/domain/report/year-borne'
import { formatMoment } from '@/i18n/dates'
import { Prose } from '@/ui/elements/prose'
import { TableHead } from '@/ui/elements/table-head'
import type { PastLine } from '@/usecases/report/view-about'

/** Reports, or texts of one, on record: who ended them, when and why. */
export async function PastTable({ lines }: { lines: readonly PastLine[] }) {
  const { words, locale } = await readWords()
  const { about, past } = words.record
  return (
    <table className="table table--plain stack">
      <TableHead
        caption={about.reportTitle}
        columns={[about.issuer, about.year, about.reportTitle, past.by, past.when, past.reason]}
      />
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td data-label={about.issuer}>
              <Prose>{line.issuerName}</Prose>
            </td>
            <td data-label={about.year}>{yearBorne(line)}</td>
            <td data-label={about.reportTitle}>
              <a className="title-link" href={`/reports/past/${line.id}`}>
                <Prose>{line.title}</Prose>
              </a>
            </td>
            <td data-label={past.by}>
              <Prose>{line.enderName}</Prose>
            </td>
            <td data-label={past.when}>
              <time dateTime={line.endedAt}>{formatMoment(line.endedAt, locale)}</time>
            </td>
            <td data-label={past.reason}>
              <Prose>{line.reason || past.ends[line.endedAs]}</Prose>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
