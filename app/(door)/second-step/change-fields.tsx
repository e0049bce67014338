import type { Dictionary } from '@/i18n'
import { Field } from '@/ui/elements/field/field'
import { PasswordField } from '@/ui/elements/field/password-field'
import { FormEnd } from '@/ui/elements/form-end'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'

type FieldsProps = { state: 'begun' | 'on'; mayEnd: boolean; words: Dictionary }

/** Password and code, and what can be done with them as things stand. */
export function ChangeFields({ state, mayEnd, words }: FieldsProps) {
  const text = words.secondStep
  return (
    <>
      {state === 'on' && (
        <p className="hint">
          <Prose>{text.changeLead}</Prose>
        </p>
      )}
      <PasswordField name="current" label={text.current} autoComplete="current-password" words={words.common.form} />
      <Field
        name="code"
        label={state === 'on' ? text.anyCode : text.code}
        autoComplete="one-time-code"
        spellCheck={false}
      />
      {state === 'begun' ? (
        <FormEnd send={text.confirm} name="deed" value="confirm" look="main" effect={text.confirmEffect} />
      ) : (
        <div className="row row--wrap">
          <SubmitButton name="deed" value="renew">
            {text.renew}
          </SubmitButton>
          {mayEnd && (
            <SubmitButton name="deed" value="off" look="end">
              {text.off}
            </SubmitButton>
          )}
        </div>
      )}
    </>
  )
}
