import { readWords } from '@/app/locale'
import { formatMoment } from '@/i18n/dates'
import { Prose } from '@/ui/elements/prose'
import { TableHead } from '@/ui/elements/table-head'
import type { VersionLine } from '@/usecases/report/view-about'
import { linkToVersion } from '../versions/link-to-version'

/** Each text of a report: its number, how it stands, who sent it when and why, and its file. */
export async function VersionTable({ reportId, versions }: { reportId: string; versions: readonly VersionLine[] }) {
  const { words, locale } = await readWords()
  const { columns, ...text } = words.version
  const standing = versions.find(({ state }) => state === 'taken')?.id
  return (
    <table className="table table--plain stack">
      <TableHead
        caption={text.list}
        columns={[columns.version, columns.state, columns.sent, columns.reason, columns.file]}
      />
      <tbody>
        {versions.map((each) => (
          <tr key={each.id}>
            <td data-label={columns.version}>
              <a className="title-link" href={linkToVersion(reportId, each.id)}>
                <Prose>{text.named(each)}</Prose>
              </a>
            </td>
            <td data-label={columns.state}>{text.states[each.id === standing ? 'standing' : each.state]}</td>
            <td data-label={columns.sent}>
              <Prose>{text.sentBy({ name: each.senderName, moment: formatMoment(each.sentAt, locale) })}</Prose>
            </td>
            <td data-label={columns.reason}>
              <Prose>{each.reason}</Prose>
            </td>
            <td data-label={columns.file}>
              <a href={`/api/reports/${each.id}/original`}>
                <Prose>{each.fileName || words.record.about.pastedFile}</Prose>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
