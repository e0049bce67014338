import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { WorkForm } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { gap } from '@/i18n/glue'
import { ButtonLink } from '@/ui/elements/button'
import { Empty } from '@/ui/elements/empty'
import { Check } from '@/ui/elements/field/check'
import { Select } from '@/ui/elements/field/select'
import { FormEnd } from '@/ui/elements/form-end'
import { PageHead } from '@/ui/elements/page-head'
import { viewSigning } from '@/usecases/task/view-signing'
import { signAction } from './sign-action'

export const generateMetadata = titleOf((words) => words.todo.signing.title)

export default async function SignPage() {
  const actor = await requireActor()
  const { words } = await readWords()
  const { lines, handlers } = await show(() => viewSigning(actor, new Date().toISOString()))
  const text = words.todo.signing
  return (
    <main className="page page--form" id="main">
      <PageHead
        title={text.title}
        sub={text.sub({ count: lines.length })}
        crumbs={[{ label: words.todo.title, to: '/' }]}
      />
      {lines.length === 0 ? (
        <Empty title={text.none}>
          <ButtonLink to="/">{words.todo.title}</ButtonLink>
        </Empty>
      ) : (
        <WorkForm action={signAction} form="sign" keepsUnsent={false} className="form form--wide">
          <fieldset className="field">
            <legend className="label">{text.which}</legend>
            {lines.map(({ id, number, title, signDue }) => (
              <Check
                key={id}
                name="id"
                value={id}
                isTicked
                label={[number, title, signDue && text.by({ day: signDue })].filter(Boolean).join(gap)}
              />
            ))}
          </fieldset>
          <Select
            name="handlerId"
            label={words.taskPage.askHandler}
            options={handlers}
            empty={words.common.choose}
            defaultValue={handlers.length === 1 ? handlers[0]?.value : undefined}
          />
          <FormEnd send={text.send} look="main" effect={text.effect} />
        </WorkForm>
      )}
    </main>
  )
}
