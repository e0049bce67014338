import type { Dictionary } from '@/i18n'
import { Field } from '@/ui/elements/field/field'

type FieldsProps = { words: Dictionary; person?: { name: string; account: string; phone: string } }

/** Name, account and telephone; the account of an existing person can be read but not changed. */
export function PersonFields({ words, person }: FieldsProps) {
  const { people: text } = words.admin
  return (
    <div className="columns-three">
      <Field name="name" label={text.name} defaultValue={person?.name} maxLength={30} autoComplete="off" />
      <Field
        name="account"
        label={text.account}
        hint={text.accountHint}
        defaultValue={person?.account}
        readOnly={!!person}
        maxLength={32}
        autoComplete="off"
        spellCheck={false}
      />
      <Field
        name="phone"
        label={text.phone}
        hint={text.phoneHint}
        optional={words.common.optional}
        defaultValue={person?.phone}
        maxLength={30}
        inputMode="tel"
        autoComplete="off"
      />
    </div>
  )
}
