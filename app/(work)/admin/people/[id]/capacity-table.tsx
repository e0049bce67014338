import { type Capacity, holdsOn } from '@/app/(work)/admin/people/capacity'
import type { Dictionary } from '@/i18n'
import { Badge } from '@/ui/elements/badge'
import { Prose } from '@/ui/elements/prose'
import { TableHead } from '@/ui/elements/table-head'
import type { LotView } from '@/usecases/people/list-people-accounts'
import { type CapacityProps, EndCapacity } from './end-capacity'

type Held = Capacity & { unitId: string }
type TableProps = { memberships: readonly Held[]; lots: readonly LotView[]; words: Dictionary; today: string }

/** A person's capacities, past ones too, each that still holds with the way to end it. */
export function CapacityTable({ memberships, lots, words, today }: TableProps) {
  const text = words.admin.people
  if (!memberships.length) return <p className="check-list">{text.none}</p>
  return (
    <table className="table table--plain stack">
      <caption className="visually-hidden">{text.capacities}</caption>
      <TableHead columns={[text.unit, text.role, text.post, text.from, text.to, text.state]} deeds={text.end} />
      <tbody>
        {memberships.map((membership) => (
          <Row
            key={membership.id}
            membership={membership}
            lots={lots.filter(({ role, unitId }) => role === membership.role && unitId === membership.unitId)}
            words={words}
            today={today}
          />
        ))}
      </tbody>
    </table>
  )
}

function Row({ membership, lots, words, today }: CapacityProps) {
  const text = words.admin.people
  const { unitName, seatName, role, post, fromDay, toDay } = membership
  const isOver = toDay !== null && toDay < today
  return (
    <tr>
      <th scope="row">
        <Prose>{unitName}</Prose>
        {membership.deputyForId && <p className="hint">{text.deputy}</p>}
        {seatName && (
          <p className="hint">
            <Prose>{words.people.seat({ unit: seatName })}</Prose>
          </p>
        )}
      </th>
      <td data-label={text.role}>
        <div>
          {words.people.roles[role]}
          <p className="hint">
            <Prose>{words.people.scopes[role]({ unit: unitName })}</Prose>
          </p>
        </div>
      </td>
      <td data-label={text.post}>
        <Prose>{post || '—'}</Prose>
      </td>
      <td data-label={text.from}>
        <Prose>{fromDay}</Prose>
      </td>
      <td data-label={text.to}>
        <Prose>{toDay ?? text.untilOpen}</Prose>
      </td>
      <td className="nowrap" data-label={text.state}>
        {isOver ? <Badge look="stop">{text.over}</Badge> : holdsOn(membership, today) ? text.holds : text.future}
      </td>
      <td className="right">
        {!isOver && <EndCapacity membership={membership} lots={lots} words={words} today={today} />}
      </td>
    </tr>
  )
}
