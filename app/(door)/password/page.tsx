import { readWords } from '@/app/locale'
import { titleOf } from '@/app/title-of'
import { WorkForm } from '@/app/work-form'
import { requireVisitor } from '@/auth/session'
import { PasswordField } from '@/ui/elements/field/password-field'
import { Notice } from '@/ui/elements/notice'
import { SubmitButton } from '@/ui/elements/submit-button'
import { findPasswordDemands } from '@/usecases/account/find-password-demands'
import { changePasswordAction } from './change-password-action'

export const generateMetadata = titleOf((words) => words.account.password.title)

export default async function PasswordPage() {
  const { mustChangePassword, account, userId } = await requireVisitor()
  const demands = await findPasswordDemands(userId, new Date().toISOString())
  const { words } = await readWords()
  const text = words.account.password
  const shown = words.common.form
  return (
    <main className="door" id="main">
      <h1>{text.title}</h1>
      {mustChangePassword && (
        <Notice tone="blue">{demands.isOld ? text.old({ days: demands.days ?? 0 }) : text.must}</Notice>
      )}
      <WorkForm action={changePasswordAction} form="password" keepsUnsent={false}>
        <input type="text" name="account" defaultValue={account} autoComplete="username" hidden />
        <PasswordField name="current" label={text.current} autoComplete="current-password" words={shown} />
        <PasswordField
          name="next"
          label={text.next}
          hint={text.nextHint[demands.preset](demands)}
          autoComplete="new-password"
          words={shown}
        />
        <PasswordField name="again" label={text.again} autoComplete="new-password" words={shown} />
        <p className="hint">{text.effect}</p>
        <SubmitButton look="main">{text.submit}</SubmitButton>
      </WorkForm>
    </main>
  )
}
