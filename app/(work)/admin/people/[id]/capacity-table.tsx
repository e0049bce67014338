import { type Capacity, holdsOn } from '@/app/(work)/admin/people/people-table'
import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { Badge } from '@/ui/elements/badge'
import { Field } from '@/ui/elements/field/field'
import { SubmitButton } from '@/ui/elements/submit-button'
import { endCapacityAction } from '../capacity-actions'

type TableProps = { memberships: readonly Capacity[]; words: Dictionary; today: string }

/** A person's capacities, past ones too, each that still holds with the way to end it. */
export function CapacityTable({ memberships, words, today }: TableProps) {
  const text = words.admin.people
  if (!memberships.length) return <p className="check-list">{text.none}</p>
  return (
    <table className="table table--plain stack">
      <caption className="visually-hidden">{text.capacities}</caption>
      <thead>
        <tr>
          <th>{text.unit}</th>
          <th>{text.role}</th>
          <th>{text.post}</th>
          <th>{text.from}</th>
          <th>{text.to}</th>
          <th>{text.state}</th>
          <th>
            <span className="visually-hidden">{text.end}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {memberships.map((membership) => (
          <Row key={membership.id} membership={membership} words={words} today={today} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ membership, words, today }: { membership: Capacity; words: Dictionary; today: string }) {
  const text = words.admin.people
  const { unitName, role, post, fromDay, toDay } = membership
  const isOver = toDay !== null && toDay < today
  return (
    <tr>
      <th scope="row">{unitName}</th>
      <td data-label={text.role}>{words.people.roles[role]}</td>
      <td data-label={text.post}>{post || '—'}</td>
      <td data-label={text.from}>{fromDay}</td>
      <td data-label={text.to}>{toDay ?? text.untilOpen}</td>
      <td data-label={text.state}>
        {isOver ? <Badge look="stop">{text.over}</Badge> : holdsOn(membership, today) ? text.holds : text.future}
      </td>
      <td className="right">{!isOver && <End membership={membership} words={words} today={today} />}</td>
    </tr>
  )
}

function End({ membership, words, today }: { membership: Capacity; words: Dictionary; today: string }) {
  const text = words.admin.people
  const { id, unitName, role, post, toDay } = membership
  const capacity = text.capacityLine({ unit: unitName, role: words.people.roles[role], post })
  return (
    <details className="ask ask--right">
      <summary className="button button--small" aria-label={text.endOf({ capacity })}>
        {text.end}
      </summary>
      <WorkForm action={endCapacityAction} form={`end:${id}`} keepsDraft={false} className="form ask__body">
        <input type="hidden" name="membershipId" value={id} />
        <Field
          name="toDay"
          label={text.lastDay}
          type="date"
          hint={text.lastDayHint}
          min={today}
          max={toDay ?? undefined}
          defaultValue={today}
        />
        <SubmitButton>{text.endSubmit}</SubmitButton>
        <SubmitButton look="end" name="atOnce" value="yes">
          {text.endAtOnce}
        </SubmitButton>
      </WorkForm>
    </details>
  )
}
