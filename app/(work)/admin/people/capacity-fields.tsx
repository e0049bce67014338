import { inputOf } from '@/app/input-of'
import { roles } from '@/domain/people'
import type { UnitNode } from '@/domain/unit-tree'
import type { Dictionary } from '@/i18n'
import { listUnitOptions } from '@/ui/admin/unit-fields'
import { Field } from '@/ui/elements/field/field'
import { listOptions } from '@/ui/elements/field/list-options'
import { Select } from '@/ui/elements/field/select'
import { Prose } from '@/ui/elements/prose'
import { DateField } from '@/ui/form/date-field'
import { capacityForm } from '@/usecases/people/people-forms'

type FieldsProps = { units: readonly UnitNode[]; words: Dictionary; today: string; unitId?: string; role?: string }

/** For which unit, in which role, from where and in which days somebody acts. */
export function CapacityFields({ units, words, today, unitId, role }: FieldsProps) {
  const { people: text } = words.admin
  const { optional, choose, date } = words.common
  const options = listUnitOptions(units.filter(({ active }) => active))
  return (
    <>
      <div className="columns-two">
        <Select
          name="unitId"
          label={text.unit}
          hint={text.unitHint}
          empty={choose}
          options={options}
          defaultValue={unitId}
        />
        <Select
          name="role"
          label={text.role}
          empty={choose}
          options={listOptions(roles, words.people.roles)}
          defaultValue={role}
        />
        <Select name="seatId" label={text.seat} hint={text.seatHint} empty={text.seatSame} options={options} />
        <Field {...inputOf(capacityForm, 'post')} label={text.post} hint={text.postHint} optional={optional} />
        <div className="columns-two">
          <DateField name="fromDay" label={text.from} words={date} min={today} defaultValue={today} />
          <DateField name="toDay" label={text.to} hint={text.toHint} optional={optional} words={date} min={today} />
        </div>
      </div>
      <ScopeList words={words} />
    </>
  )
}

const ScopeList = ({ words: { people, admin } }: { words: Dictionary }) => (
  <details className="more">
    <summary>{admin.people.scopesTitle}</summary>
    <ul>
      {roles.map((role) => (
        <li key={role}>
          <b>{people.roles[role]}</b>
          <span>
            <Prose>{people.scopes[role]({ unit: admin.people.scopeUnit })}</Prose>
          </span>
        </li>
      ))}
    </ul>
  </details>
)
