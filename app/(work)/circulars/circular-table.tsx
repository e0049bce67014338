import type { CircularState } from '@/domain/circular/circular'
import type { Dictionary } from '@/i18n'
import { Badge } from '@/ui/elements/badge'
import { Prose } from '@/ui/elements/prose'
import { TableHead } from '@/ui/elements/table-head'
import type { CircularList } from '@/usecases/circular/list-circulars'

type TableProps = { circulars: CircularList['circulars']; words: Dictionary }

/** Every circular with its day, state and number; cards on the phone. */
export function CircularTable({ circulars, words }: TableProps) {
  const { circular: text } = words
  return (
    <table className="table table--plain stack">
      <TableHead caption={text.caption} columns={[text.title, text.state, text.day, text.number, text.issued]} />
      <tbody>
        {circulars.map(({ id, title, state, asOf, number, issuedOn }) => (
          <tr key={id}>
            <th scope="row">
              <a className="title-link" href={`/circulars/${id}`}>
                <Prose>{title}</Prose>
              </a>
            </th>
            <td data-label={text.state}>
              <Badge look={lookOf(state)}>{text.states[state]}</Badge>
            </td>
            <td data-label={text.day} className="nowrap">
              <time dateTime={asOf}>{asOf}</time>
            </td>
            <td data-label={text.number}>
              <Prose>{number || '—'}</Prose>
            </td>
            <td data-label={text.issued} className="nowrap">
              {issuedOn ? <time dateTime={issuedOn}>{issuedOn}</time> : '—'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const lookOf = (state: CircularState) => (state === 'issued' ? 'done' : 'wait')
