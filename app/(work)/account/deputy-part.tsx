import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { Select } from '@/ui/elements/field/select'
import { FormEnd } from '@/ui/elements/form-end'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { SubmitButton } from '@/ui/elements/submit-button'
import { DateField } from '@/ui/form/date-field'
import type { OwnDeputies } from '@/usecases/people/deputy/list-deputies'
import { endDeputyAction, nameDeputyAction } from './deputy-actions'

type DeputyProps = { own: OwnDeputies; capacity: string; words: Dictionary }

/** Who stands in for one while one is away, and the form that names somebody. */
export function DeputyPart({ own, capacity, words }: DeputyProps) {
  const text = words.account.deputy
  const choices = own.choices.map(({ userId, name }) => ({ value: userId, label: name }))
  return (
    <Section title={text.title} small={text.sub({ capacity })}>
      {own.deputies.length > 0 && <DeputyList {...{ own, capacity, words }} />}
      {choices.length === 0 ? (
        <p className="hint">{text.nobody}</p>
      ) : (
        <WorkForm action={nameDeputyAction} form="deputy" className="form account__deputy" label={text.title}>
          <Select name="deputyId" label={text.who} options={choices} empty={text.choose} />
          <DateField name="from" label={text.from} words={words.common.date} />
          <DateField name="to" label={text.to} words={words.common.date} />
          <FormEnd send={text.send} effect={text.effect} />
        </WorkForm>
      )}
    </Section>
  )
}

function DeputyList({ own, words }: DeputyProps) {
  const text = words.account.deputy
  return (
    <ul className="compact-list compact-list--paired">
      {own.deputies.map(({ id, name, fromDay, toDay }) => (
        <li key={id}>
          <span>
            <Prose>{text.line({ name, from: fromDay, to: toDay ?? '' })}</Prose>
          </span>
          <WorkForm action={endDeputyAction} form={`endDeputy:${id}`} keepsUnsent={false}>
            <input type="hidden" name="membershipId" value={id} />
            <SubmitButton isSmall label={`${text.end} ${name}`}>
              {text.end}
            </SubmitButton>
          </WorkForm>
        </li>
      ))}
    </ul>
  )
}
