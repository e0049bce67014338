import { roles } from '@/domain/people'
import type { UnitNode } from '@/domain/unit-tree'
import type { Dictionary } from '@/i18n'
import { listUnitOptions } from '@/ui/admin/unit-fields'
import { ButtonLink, buttonClass } from '@/ui/elements/button'
import { Field } from '@/ui/elements/field/field'
import { listOptions } from '@/ui/elements/field/list-options'
import { Select } from '@/ui/elements/field/select'

type FilterProps = {
  chosen: { words: string; unitId: string | null; role: string | null; active: boolean | null; isFresh?: boolean }
  units: readonly UnitNode[]
  words: Dictionary
}

/** The conditions of the list of people; a plain form whose address can be passed on. */
export function PeopleFilter({ chosen, units, words }: FilterProps) {
  const { people: text } = words.admin
  const { filter, active, inactive } = text
  const state = chosen.isFresh ? 'fresh' : chosen.active === null ? 'all' : chosen.active ? 'active' : 'inactive'
  const states = [
    { value: 'active', label: active },
    { value: 'fresh', label: filter.fresh },
    { value: 'inactive', label: inactive },
    { value: 'all', label: filter.anyState },
  ]
  return (
    <form className="filter" action="/admin/people" aria-label={filter.label}>
      <Field name="words" label={filter.words} type="search" defaultValue={chosen.words} />
      <Select
        name="unit"
        label={text.unit}
        empty={filter.anyUnit}
        options={listUnitOptions(units)}
        defaultValue={chosen.unitId}
      />
      <Select
        name="role"
        label={text.role}
        empty={filter.anyRole}
        options={listOptions(roles, words.people.roles)}
        defaultValue={chosen.role}
      />
      <Select name="state" label={text.state} options={states} defaultValue={state} />
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
