import { inputOf } from '@/app/input-of'
import type { Dictionary } from '@/i18n'
import { Field } from '@/ui/elements/field/field'
import { createPersonForm } from '@/usecases/people/people-forms'

type FieldsProps = { words: Dictionary; person?: { name: string; account: string; phone: string } }

/** Name, account and telephone; the account of an existing person can be read but not changed. */
export function PersonFields({ words, person }: FieldsProps) {
  const { people: text } = words.admin
  return (
    <div className="columns-three">
      <Field {...inputOf(createPersonForm, 'name')} label={text.name} defaultValue={person?.name} autoComplete="off" />
      <Field
        {...inputOf(createPersonForm, 'account')}
        label={text.account}
        hint={text.accountHint}
        defaultValue={person?.account}
        readOnly={!!person}
        autoComplete="off"
        spellCheck={false}
      />
      <Field
        {...inputOf(createPersonForm, 'phone')}
        label={text.phone}
        hint={text.phoneHint}
        optional={words.common.optional}
        defaultValue={person?.phone}
        inputMode="tel"
        autoComplete="off"
      />
    </div>
  )
}
