import type { Route } from 'next'
import Link from 'next/link'
import type { Role } from '@/domain/people'
import type { Dictionary } from '@/i18n'
import { formatStamp } from '@/i18n/dates'
import { Badge } from '@/ui/elements/badge'

export type Capacity = { id: string; unitName: string; role: Role; post: string; fromDay: string; toDay: string | null }
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
    <table className="table stack admin__people">
      <caption className="visually-hidden">{text.table}</caption>
      <thead>
        <tr>
          <th>{text.name}</th>
          <th>{text.account}</th>
          <th>{text.capacities}</th>
          <th>{text.phone}</th>
          <th>{text.lastLogIn}</th>
          <th>{text.state}</th>
        </tr>
      </thead>
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
        <Link className="title-link" href={`/admin/people/${person.id}` as Route}>
          {person.name}
        </Link>
      </th>
      <td data-label={text.account}>{person.account}</td>
      <td data-label={text.capacities}>
        <Capacities held={person.memberships.filter((each) => holdsOn(each, today))} words={words} />
      </td>
      <td data-label={text.phone} className={person.phone ? undefined : 'is-blank'}>
        {person.phone || '—'}
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
  const text = words.admin.people
  if (!held.length) return <span className="mute">{text.noCapacity}</span>
  return (
    <ul>
      {held.map(({ id, unitName, role, post }) => (
        <li key={id}>{text.capacityLine({ unit: unitName, role: words.people.roles[role], post })}</li>
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

/** True of a capacity that may be used on `day`. */
export const holdsOn = ({ fromDay, toDay }: Pick<Capacity, 'fromDay' | 'toDay'>, day: string): boolean =>
  fromDay <= day && (toDay === null || toDay >= day)
