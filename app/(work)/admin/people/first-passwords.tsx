import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { FormEnd } from '@/ui/elements/form-end'
import { Section } from '@/ui/elements/section'
import { firstPasswordsAction } from './person-actions'

type PasswordsProps = { people: readonly { id: string }[]; words: Dictionary['admin']['people'] }

/** New first passwords for those shown who have never logged in: the list of the first ones may be lost. */
export function FirstPasswords({ people, words }: PasswordsProps) {
  return (
    <Section title={words.firstPasswords}>
      <WorkForm action={firstPasswordsAction} form="reset:fresh" keepsUnsent={false} className="form form__body">
        {people.map(({ id }) => (
          <input key={id} type="hidden" name="userId" value={id} />
        ))}
        <FormEnd send={words.giveFirst({ count: people.length })} effect={words.giveFirstEffect} />
      </WorkForm>
    </Section>
  )
}
