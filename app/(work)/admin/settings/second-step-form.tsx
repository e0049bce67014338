import type { ReactNode } from 'react'
import { WorkForm } from '@/app/work-form'
import { type Role, roles } from '@/domain/people'
import type { Dictionary } from '@/i18n'
import { Check } from '@/ui/elements/field/check'
import { FormEnd } from '@/ui/elements/form-end'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { editSecondStepRolesAction } from './password-actions'

type FormProps = { needed: readonly Role[]; fromDay: ReactNode; words: Dictionary }

/** Which roles need a second step to log in, from a day on. */
export function SecondStepForm({ needed, fromDay, words }: FormProps) {
  const text = words.secondStep.settings
  return (
    <Section title={text.title}>
      <WorkForm action={editSecondStepRolesAction} form="settings:secondStep" className="form form__body">
        <p className="soft text-medium">
          <Prose>{text.lead}</Prose>
        </p>
        <fieldset className="row row--wrap">
          <legend className="visually-hidden">{text.roles}</legend>
          {roles.map((role) => (
            <Check
              key={role}
              name="role"
              value={role}
              label={words.people.roles[role]}
              isTicked={needed.includes(role)}
            />
          ))}
        </fieldset>
        <div className="columns-three">{fromDay}</div>
        <FormEnd send={text.save} />
      </WorkForm>
    </Section>
  )
}
