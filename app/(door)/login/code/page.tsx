import { redirect } from 'next/navigation'
import { inputOf } from '@/app/input-of'
import { readWords } from '@/app/locale'
import { titleOf } from '@/app/title-of'
import { WorkForm } from '@/app/work-form'
import { readHalfCookie } from '@/auth/half-cookie'
import { logInPath, readNextPath } from '@/auth/next-path'
import { findVisitor } from '@/auth/session'
import { Field } from '@/ui/elements/field/field'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import { findHalf } from '@/usecases/account/second-step/log-in-by-code'
import { logInByCodeForm } from '@/usecases/account/second-step/second-step-forms'
import { logInByCodeAction } from './log-in-by-code-action'

export const generateMetadata = titleOf((words) => words.secondStep.logIn.title)

export default async function CodePage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  const next = readNextPath((await searchParams).next)
  if (await findVisitor()) redirect(next)
  const begun = await findHalf(await readHalfCookie(), new Date().toISOString())
  if (!begun) redirect(logInPath(next, 'half'))
  const text = (await readWords()).words.secondStep.logIn
  return (
    <main className="door" id="main">
      <h1>{text.title}</h1>
      <p className="soft">
        <Prose>{text.lead({ name: begun.user.name })}</Prose>
      </p>
      <WorkForm action={logInByCodeAction} form="logInCode" keepsUnsent={false} className="form">
        <input type="hidden" name="next" value={next} />
        <Field
          {...inputOf(logInByCodeForm, 'code')}
          label={text.title}
          hint={text.hint}
          autoComplete="one-time-code"
          spellCheck={false}
          autoFocus
        />
        <SubmitButton look="main">{text.submit}</SubmitButton>
      </WorkForm>
      <a className="link" href={logInPath(next)}>
        {text.other}
      </a>
    </main>
  )
}
