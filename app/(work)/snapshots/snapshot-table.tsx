import type { SnapshotState } from '@/domain/snapshot/snapshot'
import type { Dictionary } from '@/i18n'
import { Badge } from '@/ui/elements/badge'
import { Prose } from '@/ui/elements/prose'
import { TableHead } from '@/ui/elements/table-head'
import type { SnapshotList } from '@/usecases/snapshot/list-snapshots'

type TableProps = { snapshots: SnapshotList['snapshots']; words: Dictionary }

/** Every snapshot with its day, step and number; cards on the phone. */
export function SnapshotTable({ snapshots, words }: TableProps) {
  const { snapshot: text } = words
  return (
    <table className="table table--plain stack">
      <TableHead caption={text.caption} columns={[text.title, text.state, text.day, text.published]} />
      <tbody>
        {snapshots.map(({ id, year, unitFullName: unit, state, asOf, number, publishedOn }) => (
          <tr key={id}>
            <th scope="row">
              <a className="title-link" href={`/snapshots/${id}`}>
                <Prose>{text.name({ year, unit })}</Prose>
              </a>
            </th>
            <td data-label={text.state}>
              <Badge look={looks[state]}>{text.states[state]}</Badge>{' '}
              {number && (
                <span className="mute">
                  <Prose>{text.number({ number })}</Prose>
                </span>
              )}
            </td>
            <td data-label={text.day} className="nowrap">
              <time dateTime={asOf}>{asOf}</time>
            </td>
            <td data-label={text.published} className="nowrap">
              {publishedOn ? <time dateTime={publishedOn}>{publishedOn}</time> : '—'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const looks = {
  drafting: 'wait',
  secrecyCheck: 'review',
  published: 'done',
  withdrawn: 'stop',
  dropped: 'stop',
} as const satisfies Record<SnapshotState, string>
