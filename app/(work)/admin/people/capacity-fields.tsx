import { inputOf } from '@/app/input-of'
import { roles } from '@/domain/people'
import type { UnitNode } from '@/domain/unit-tree'
import type { Dictionary } from '@/i18n'
import { listUnitOptions } from '@/ui/admin/unit-fields'
import { Field } from '@/ui/elements/field/field'
import { Select } from '@/ui/elements/field/select'
import { capacityForm } from '@/usecases/people/people-forms'

type FieldsProps = { units: readonly UnitNode[]; words: Dictionary; today: string; unitId?: string }

/** Unit, role, post and days of a capacity. */
export function CapacityFields({ units, words, today, unitId }: FieldsProps) {
  const { people: text } = words.admin
  const { optional, choose } = words.common
  return (
    <div className="columns-two">
      <Select
        name="unitId"
        label={text.unit}
        empty={choose}
        options={listUnitOptions(units.filter(({ active }) => active))}
        defaultValue={unitId}
      />
      <Select
        name="role"
        label={text.role}
        empty={choose}
        options={roles.map((role) => ({ value: role, label: words.people.roles[role] }))}
      />
      <Field {...inputOf(capacityForm, 'post')} label={text.post} hint={text.postHint} optional={optional} />
      <div className="columns-two">
        <Field name="fromDay" label={text.from} type="date" min={today} defaultValue={today} />
        <Field name="toDay" label={text.to} hint={text.toHint} optional={optional} type="date" min={today} />
      </div>
    </div>
  )
}
