import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { Section } from '@/ui/elements/section'
import { SubmitButton } from '@/ui/elements/submit-button'
import { resetPasswordAction, switchPersonAction } from '../person-actions'

type FormsProps = {
  person: { id: string; active: boolean; handles: number }
  isOwn: boolean
  words: Dictionary['admin']['people']
}

/** A new password, which one sets oneself on the password page, and stopping or letting in again. */
export function AccountForms({ person, isOwn, words }: FormsProps) {
  return (
    <>
      {!isOwn && (
        <Section title={words.reset}>
          <WorkForm
            action={resetPasswordAction}
            form={`reset:${person.id}`}
            keepsDraft={false}
            className="form form__body"
          >
            <input type="hidden" name="userId" value={person.id} />
            <div className="form-end">
              <SubmitButton>{words.reset}</SubmitButton>
              <p className="hint">{words.resetEffect}</p>
            </div>
          </WorkForm>
        </Section>
      )}
      <Section title={words.state}>
        <WorkForm
          action={switchPersonAction}
          form={`switch:${person.id}`}
          keepsDraft={false}
          className="form form__body"
        >
          <input type="hidden" name="userId" value={person.id} />
          {person.active ? <Stop handles={person.handles} words={words} /> : <LetIn words={words} />}
        </WorkForm>
      </Section>
    </>
  )
}

function Stop({ handles, words }: { handles: number; words: FormsProps['words'] }) {
  return (
    <details className="ask">
      <summary className="button button--end">{words.deactivate}</summary>
      <div className="ask__body">
        <p>{words.deactivateEffect}</p>
        {handles > 0 && <p className="amber">{words.deactivateHandles({ count: handles })}</p>}
        <SubmitButton look="end" name="active" value="no">
          {words.deactivateNow}
        </SubmitButton>
      </div>
    </details>
  )
}

const LetIn = ({ words }: { words: FormsProps['words'] }) => (
  <div className="form-end">
    <SubmitButton name="active" value="yes">
      {words.reactivate}
    </SubmitButton>
    <p className="hint">{words.reactivateEffect}</p>
  </div>
)
