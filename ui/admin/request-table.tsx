import type { RequestRights } from '@/domain/admin/request-rights'
import type { Role } from '@/domain/people'
import type { Dictionary } from '@/i18n'
import { Badge } from '@/ui/elements/badge'
import { SubmitButton } from '@/ui/elements/submit-button'

export type RequestRow = {
  id: string
  name: string
  account: string
  unitName: string
  role: Role
  post: string
  fromDay: string
  requestedByName: string
  isDelayed: boolean
  rights: RequestRights
}
type TableProps = { requests: readonly RequestRow[]; words: Dictionary }

/** Capacities that administrators asked for themselves, each with what the reader may do about it. */
export function RequestTable({ requests, words }: TableProps) {
  const text = words.admin.overview
  return (
    <table className="table table--plain stack">
      <caption className="visually-hidden">{text.requests}</caption>
      <thead>
        <tr>
          <th>{text.requestPerson}</th>
          <th>{text.requestCapacity}</th>
          <th>{text.requestFrom}</th>
          <th>{text.requestBy}</th>
          <th>{text.requestState}</th>
          <th>
            <span className="visually-hidden">{text.requestConfirm}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {requests.map((request) => (
          <Row key={request.id} request={request} words={words} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ request, words }: { request: RequestRow; words: Dictionary }) {
  const { overview: text, people } = words.admin
  const { name, account, unitName, role, post, fromDay, requestedByName, isDelayed } = request
  return (
    <tr>
      <th scope="row">
        {name} <span className="mute">{account}</span>
      </th>
      <td data-label={text.requestCapacity}>
        {people.capacityLine({ unit: unitName, role: words.people.roles[role], post })}
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

function Deeds({ request, words }: { request: RequestRow; words: Dictionary }) {
  const { overview: text, people } = words.admin
  const { id, name, unitName, role, post, rights } = request
  const capacity = people.capacityLine({ unit: unitName, role: words.people.roles[role], post })
  const deeds = [
    { may: rights.confirm, decision: 'confirmed', say: text.requestConfirm, look: 'soft' as const },
    { may: rights.refuse, decision: 'refused', say: text.requestRefuse, look: 'plain' as const },
    { may: rights.withdraw, decision: 'withdrawn', say: text.requestWithdraw, look: 'plain' as const },
  ]
  return deeds
    .filter(({ may }) => may)
    .map(({ decision, say, look }) => (
      <SubmitButton
        key={decision}
        look={look}
        isSmall
        name="decide"
        value={`${decision}:${id}`}
        label={text.requestOf({ deed: say, name, capacity })}
      >
        {say}
      </SubmitButton>
    ))
}
