import type { Dictionary } from '@/i18n'
import { Badge } from '@/ui/elements/badge'
import { Prose } from '@/ui/elements/prose'
import { TableHead } from '@/ui/elements/table-head'
import { sayCapacity } from './capacity-line'
import { Deeds, type RequestRow } from './request-deeds'

type TableProps = { requests: readonly RequestRow[]; words: Dictionary }

/** Capacities that administrators asked for themselves, each with what the reader may do about it. */
export function RequestTable({ requests, words }: TableProps) {
  const text = words.admin.overview
  return (
    <table className="table table--plain stack">
      <caption className="visually-hidden">{text.requests}</caption>
      <TableHead
        columns={[text.requestPerson, text.requestCapacity, text.requestFrom, text.requestBy, text.requestState]}
        deeds={text.requestConfirm}
      />
      <tbody>
        {requests.map((request) => (
          <Row key={request.id} request={request} words={words} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ request, words }: { request: RequestRow; words: Dictionary }) {
  const text = words.admin.overview
  const { name, account, unitName, seatName, role, fromDay, requestedByName, isDelayed } = request
  return (
    <tr>
      <th scope="row">
        <Prose>{name}</Prose> <span className="mute">{account}</span>
      </th>
      <td data-label={text.requestCapacity}>
        <div>
          <Prose>{sayCapacity(request, words)}</Prose>
          {seatName && (
            <p className="hint">
              <Prose>{words.people.seat({ unit: seatName })}</Prose>
            </p>
          )}
          <p className="hint">
            <Prose>{words.people.scopes[role]({ unit: unitName })}</Prose>
          </p>
        </div>
      </td>
      <td data-label={text.requestFrom}>{fromDay}</td>
      <td data-label={text.requestBy}>{requestedByName}</td>
      <td data-label={text.requestState}>
        <Badge look="wait">{isDelayed ? text.requestDelayed : text.requestWaits}</Badge>
      </td>
      <td className="right nowrap">
        <Deeds request={request} words={words} />
      </td>
    </tr>
  )
}
