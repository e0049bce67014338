import type { Dictionary } from '@/i18n'
import { formatStamp } from '@/i18n/dates'
import { CapacityLine } from '@/ui/admin/capacity-line'
import { Badge } from '@/ui/elements/badge'
import { Prose } from '@/ui/elements/prose'
import { TableHead } from '@/ui/elements/table-head'
import { type Capacity, holdsOn } from './capacity'

export type PersonRow = {
  id: string
  account: string
  name: string
  phone: string
  active: boolean
  mustChangePassword: boolean
  lastLoginAt: string | null
  memberships: Capacity[]
}
type TableProps = { people: readonly PersonRow[]; words: Dictionary; today: string }

/** People with what they may do today. */
export function PeopleTable({ people, words, today }: TableProps) {
  const text = words.admin.people
  return (
    <table className="table stack">
      <caption className="visually-hidden">{text.title}</caption>
      <TableHead columns={[text.name, text.account, text.capacities, text.phone, text.lastLogIn, text.state]} />
      <tbody>
        {people.map((person) => (
          <Row key={person.id} person={person} words={words} today={today} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ person, words, today }: { person: PersonRow; words: Dictionary; today: string }) {
  const text = words.admin.people
  return (
    <tr>
      <th scope="row">
        <a className="title-link" href={`/admin/people/${person.id}`}>
          <Prose>{person.name}</Prose>
        </a>
      </th>
      <td data-label={text.account}>{person.account}</td>
      <td data-label={text.capacities}>
        <Capacities held={person.memberships.filter((each) => holdsOn(each, today))} words={words} />
      </td>
      <td data-label={text.phone} className={person.phone ? undefined : 'is-blank'}>
        <Prose>{person.phone || '—'}</Prose>
      </td>
      <td data-label={text.lastLogIn}>
        {person.lastLoginAt ? (
          <time dateTime={person.lastLoginAt}>{formatStamp(person.lastLoginAt)}</time>
        ) : (
          <span className="mute">{text.never}</span>
        )}
      </td>
      <td data-label={text.state}>
        <StateBadge person={person} words={text} />
      </td>
    </tr>
  )
}

function Capacities({ held, words }: { held: readonly Capacity[]; words: Dictionary }) {
  if (!held.length) return <span className="mute">{words.admin.people.noCapacity}</span>
  return (
    <ul>
      {held.map((capacity) => (
        <li key={capacity.id}>
          <CapacityLine capacity={capacity} words={words} />
        </li>
      ))}
    </ul>
  )
}

/** Whether the account lets its person in. */
export function StateBadge({
  person,
  words,
}: {
  person: Pick<PersonRow, 'active' | 'mustChangePassword'>
  words: Dictionary['admin']['people']
}) {
  if (!person.active) return <Badge look="stop">{words.inactive}</Badge>
  return person.mustChangePassword ? <Badge look="wait">{words.mustChange}</Badge> : words.active
}
