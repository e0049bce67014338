import { inputOf } from '@/app/input-of'
import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import type { Actor } from '@/domain/people'
import { can } from '@/domain/policy'
import { Check } from '@/ui/elements/field/check'
import { Field } from '@/ui/elements/field/field'
import { FormEnd } from '@/ui/elements/form-end'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { saveViewForm } from '@/usecases/ledger/views/view-forms'
import type { ToldView } from './say-view'
import { saveViewAction } from './view-actions'

type SaveProps = { actor: Actor; address: string; told: ToldView }

/** Keeps the ledger as it was left under a name; a coordinator may share it with the body. */
export async function SaveForm({ actor, address, told }: SaveProps) {
  const { words } = await readWords()
  const text = words.views
  return (
    <Section title={text.save}>
      <WorkForm action={saveViewAction} form="view" keepsUnsent={false} className="form form__body">
        <input type="hidden" name="address" value={address} />
        <p>
          <Prose>{told.about.join(words.exports.noteMark)}</Prose>
        </p>
        <Field label={text.name} {...inputOf(saveViewForm, 'name')} />
        {can(actor, 'shareView') && <Check name="isShared" label={text.share({ unit: actor.unitName })} />}
        <FormEnd send={text.send} look="main" effect={text.sendEffect} />
      </WorkForm>
    </Section>
  )
}
