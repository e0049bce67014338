import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { FormEnd } from '@/ui/elements/form-end'
import { Section } from '@/ui/elements/section'
import { SubmitButton } from '@/ui/elements/submit-button'
import type { LotView } from '@/usecases/people/list-people-accounts'
import { resetPasswordAction, switchPersonAction } from '../person-actions'
import { SuccessorFields } from './successor-fields'

type FormsProps = {
  person: { id: string; active: boolean; lots: readonly LotView[] }
  isOwn: boolean
  words: Dictionary
}

/** A new password, which one sets oneself on the password page, and stopping or letting in again. */
export function AccountForms({ person, isOwn, words: all }: FormsProps) {
  const words = all.admin.people
  return (
    <>
      {!isOwn && (
        <Section title={words.reset}>
          <WorkForm
            action={resetPasswordAction}
            form={`reset:${person.id}`}
            keepsUnsent={false}
            className="form form__body"
          >
            <input type="hidden" name="userId" value={person.id} />
            <FormEnd send={words.reset} effect={words.resetEffect} />
          </WorkForm>
        </Section>
      )}
      <Section title={words.state}>
        <WorkForm
          action={switchPersonAction}
          form={`switch:${person.id}`}
          keepsUnsent={false}
          className="form form__body"
        >
          <input type="hidden" name="userId" value={person.id} />
          {person.active ? <Stop lots={person.lots} words={all} /> : <LetIn words={words} />}
        </WorkForm>
      </Section>
    </>
  )
}

function Stop({ lots, words: all }: { lots: readonly LotView[]; words: Dictionary }) {
  const words = all.admin.people
  return (
    <details className="ask">
      <summary className="button button--end">{words.deactivate}</summary>
      <div className="ask__body">
        <p>{words.deactivateEffect}</p>
        <SuccessorFields lots={lots} words={all} />
        <SubmitButton look="end" name="active" value="no">
          {words.deactivateNow}
        </SubmitButton>
      </div>
    </details>
  )
}

const LetIn = ({ words }: { words: Dictionary['admin']['people'] }) => (
  <FormEnd send={words.reactivate} name="active" value="yes" effect={words.reactivateEffect} />
)
