import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { readWords } from '@/app/locale'
import { writeFormWords } from '@/app/work-form'
import { requireVisitor } from '@/auth/session'
import { PasswordField } from '@/ui/elements/field/password-field'
import { Notice } from '@/ui/elements/notice'
import { SubmitButton } from '@/ui/elements/submit-button'
import { ActionForm } from '@/ui/form/action-form'
import { findPasswordRules } from '@/usecases/account/find-password-rules'
import { changePasswordAction } from './change-password-action'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.account.password.title }
}

export default async function PasswordPage() {
  const { mustChangePassword, account, userId } = await requireVisitor()
  const rules = await findPasswordRules(userId, new Date().toISOString())
  const { words } = await readWords()
  const text = words.account.password
  const shown = words.common.form
  return (
    <main className="door" id="main">
      <h1>{text.title}</h1>
      {mustChangePassword && (
        <Notice tone="blue">{rules.isOld ? text.old({ days: rules.days ?? 0 }) : text.must}</Notice>
      )}
      <ActionForm
        action={changePasswordAction}
        form="password"
        requestId={randomUUID()}
        words={writeFormWords(words)}
        keepsDraft={false}
      >
        <input type="text" name="account" defaultValue={account} autoComplete="username" hidden />
        <PasswordField name="current" label={text.current} autoComplete="current-password" words={shown} />
        <PasswordField
          name="next"
          label={text.next}
          hint={text.nextHint[rules.preset](rules)}
          autoComplete="new-password"
          words={shown}
        />
        <PasswordField name="again" label={text.again} autoComplete="new-password" words={shown} />
        <p className="hint">{text.effect}</p>
        <SubmitButton look="main">{text.submit}</SubmitButton>
      </ActionForm>
    </main>
  )
}
