import type { ReactNode } from 'react'
import { inputOf } from '@/app/input-of'
import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import { Field } from '@/ui/elements/field/field'
import { PasswordField } from '@/ui/elements/field/password-field'
import { SubmitButton } from '@/ui/elements/submit-button'
import { logInForm } from '@/usecases/account/account-forms'
import { logInAction } from './log-in-action'

/** Account and password; children stand between the heading and the fields. */
export async function LogInForm({ next, children, foot }: { next: string; children: ReactNode; foot: ReactNode }) {
  const { words } = await readWords()
  const text = words.account.logIn
  return (
    <WorkForm action={logInAction} form="login" keepsUnsent={false} className="login__form">
      {children}
      <input type="hidden" name="next" value={next} />
      <Field
        {...inputOf(logInForm, 'account')}
        label={text.account}
        hint={text.accountHint}
        autoComplete="username"
        spellCheck={false}
      />
      <PasswordField name="password" label={text.password} autoComplete="current-password" words={words.common.form} />
      <SubmitButton look="main" isWide>
        {text.title}
      </SubmitButton>
      {foot}
    </WorkForm>
  )
}
