import { roles } from '@/domain/people'
import type { UnitNode } from '@/domain/unit-tree'
import type { Dictionary } from '@/i18n'
import { listUnitOptions } from '@/ui/admin/unit-fields'
import { ButtonLink, buttonClass } from '@/ui/elements/button'
import { Field } from '@/ui/elements/field/field'
import { Select } from '@/ui/elements/field/select'

type FilterProps = {
  chosen: { words: string; unitId: string | null; role: string | null; active: boolean | null }
  units: readonly UnitNode[]
  words: Dictionary
}

/** The conditions of the list of people; a plain form whose address can be passed on. */
export function PeopleFilter({ chosen, units, words }: FilterProps) {
  const { filter, active, inactive } = words.admin.people
  const state = chosen.active === null ? 'all' : chosen.active ? 'active' : 'inactive'
  const states = [
    { value: 'active', label: active },
    { value: 'inactive', label: inactive },
    { value: 'all', label: filter.anyState },
  ]
  return (
    <form className="filter" action="/admin/people" aria-label={filter.label}>
      <Field name="words" label={filter.words} type="search" defaultValue={chosen.words} />
      <Select
        name="unit"
        label={filter.unit}
        empty={filter.anyUnit}
        options={listUnitOptions(units)}
        defaultValue={chosen.unitId}
      />
      <Select
        name="role"
        label={filter.role}
        empty={filter.anyRole}
        options={roles.map((role) => ({ value: role, label: words.people.roles[role] }))}
        defaultValue={chosen.role}
      />
      <Select name="state" label={filter.state} options={states} defaultValue={state} />
      <div className="filter__send">
        <button type="submit" className={buttonClass({ look: 'soft' })}>
          {filter.submit}
        </button>
        <ButtonLink look="bare" to="/admin/people">
          {filter.clear}
        </ButtonLink>
      </div>
    </form>
  )
}
