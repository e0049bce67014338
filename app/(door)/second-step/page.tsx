import { redirect } from 'next/navigation'
import { readWords } from '@/app/locale'
import { titleOf } from '@/app/title-of'
import { WorkForm } from '@/app/work-form'
import { requireVisitor } from '@/auth/session'
import { dayOf } from '@/domain/calendar'
import { PasswordField } from '@/ui/elements/field/password-field'
import { Notice } from '@/ui/elements/notice'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import { viewSecondStep } from '@/usecases/account/second-step/view-second-step'
import { isForced } from '@/usecases/account/steps/is-forced'
import { ChangeFields } from './change-fields'
import { KeyPart } from './key-part'
import { beginSetUpAction, changeSecondStepAction } from './second-step-actions'

export const generateMetadata = titleOf((words) => words.secondStep.title)

export default async function SecondStepPage() {
  const visitor = await requireVisitor()
  if (visitor.mustChangePassword) redirect('/password')
  const { words } = await readWords()
  const text = words.secondStep
  const now = new Date().toISOString()
  const own = await viewSecondStep(visitor, now)
  const { needsSecondStep, actor } = visitor
  return (
    <main className="door" id="main">
      <h1>{text.title}</h1>
      {own.state !== 'on' && needsSecondStep && actor && (
        <Notice tone="blue">{text.needed({ role: words.people.roles[actor.role] })}</Notice>
      )}
      <p className="soft">
        <Prose>{own.state === 'on' ? text.isOn({ day: dayOf(own.since), left: own.codesLeft }) : text.lead}</Prose>
      </p>
      {own.state === 'off' && (
        <WorkForm action={beginSetUpAction} form="secondStep:begin" keepsUnsent={false} className="form">
          <PasswordField
            name="current"
            label={text.current}
            autoComplete="current-password"
            words={words.common.form}
          />
          <SubmitButton look="main">{text.begin}</SubmitButton>
        </WorkForm>
      )}
      {own.state === 'begun' && <KeyPart secret={own.secret} address={own.address} words={text} />}
      {own.state !== 'off' && (
        <WorkForm action={changeSecondStepAction} form="secondStep" keepsUnsent={false} className="form">
          <ChangeFields state={own.state} mayEnd={!(await isForced(visitor, now))} words={words} />
        </WorkForm>
      )}
      <a className="link" href="/account">
        {text.back}
      </a>
    </main>
  )
}
