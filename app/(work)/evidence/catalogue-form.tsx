import { type CatalogueFilter, catalogueStates } from '@/domain/task/evidence/catalogue'
import type { Dictionary } from '@/i18n'
import { Field } from '@/ui/elements/field/field'
import { listOptions } from '@/ui/elements/field/list-options'
import { Select } from '@/ui/elements/field/select'
import type { CatalogueView } from '@/usecases/task/evidence/view-catalogue'

type FormProps = {
  filter: CatalogueFilter
  view: CatalogueView
  words: Dictionary['evidence']['catalogue']
  states: Dictionary['evidence']['states']
}

/** The conditions of the catalogue as a plain form; a unit alone in its sight chooses none. */
export function CatalogueForm({ filter, view, words, states }: FormProps) {
  const text = words.filter
  const years = view.years.map((year) => ({ value: String(year), label: String(year) }))
  const units = view.units.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <search className="catalogue__filter">
      <form action="/evidence" aria-label={text.label}>
        {filter.taskId && <input type="hidden" name="task" value={filter.taskId} />}
        <Field name="q" label={text.words} defaultValue={filter.words} type="search" maxLength={100} />
        <Select
          name="year"
          label={text.year}
          empty={text.any}
          defaultValue={String(filter.year ?? '')}
          options={years}
        />
        <Select
          name="state"
          label={text.state}
          empty={text.any}
          defaultValue={filter.state}
          options={listOptions(catalogueStates, states)}
        />
        {units.length > 1 && !filter.taskId && (
          <Select name="unit" label={text.unit} empty={text.any} defaultValue={filter.unitId} options={units} />
        )}
        <button className="button button--main" type="submit">
          {text.apply}
        </button>
        <a className="link text-small" href={filter.taskId ? `/evidence?task=${filter.taskId}` : '/evidence'}>
          {text.clear}
        </a>
      </form>
    </search>
  )
}
