import { WorkForm } from '@/app/work-form'
import { dayOf } from '@/domain/calendar'
import type { Dictionary } from '@/i18n'
import { FormEnd } from '@/ui/elements/form-end'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { resetSecondStepAction } from '../session-action'

type PartProps = { userId: string; since: string; words: Dictionary['secondStep'] }

/** Since when a person has a second step, and the form that takes it away. */
export function SecondStepPart({ userId, since, words }: PartProps) {
  return (
    <Section title={words.title}>
      <WorkForm
        action={resetSecondStepAction}
        form={`secondStep:${userId}`}
        keepsUnsent={false}
        className="form form__body"
      >
        <p>
          <Prose>{words.admin.since({ day: dayOf(since) })}</Prose>
        </p>
        <input type="hidden" name="userId" value={userId} />
        <FormEnd send={words.admin.reset} effect={words.admin.resetEffect} />
      </WorkForm>
    </Section>
  )
}
