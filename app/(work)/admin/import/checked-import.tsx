import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import { sayRefusal } from '@/i18n/say-refusal'
import { FormEnd } from '@/ui/elements/form-end'
import { Notice } from '@/ui/elements/notice'
import { Section } from '@/ui/elements/section'
import type { CheckedImport as Checked } from '@/usecases/people/import-people'
import { ErrorTable } from './error-table'
import { confirmAction } from './import-actions'
import { ImportSummary } from './import-summary'

/** What the dry run found: the errors by row, or what would be written and the button that does it. */
export async function CheckedImport({ keptId, checked }: { keptId: string; checked: Checked }) {
  const { words } = await readWords()
  const { import: text } = words.admin
  const { plan, fileName } = checked
  const errors = plan.errors.map((error) => ({ ...error, sentence: sayRefusal(error.refusal, words) }))
  const counts = { units: plan.units.length, people: plan.people.filter(({ userId }) => !userId).length }
  return (
    <Section title={text.step3} small={text.readFrom({ name: fileName })}>
      {errors.length > 0 ? (
        <div className="form__body">
          <Notice tone="amber">{text.errors({ count: errors.length })}</Notice>
          <ErrorTable errors={errors} words={words.admin} />
        </div>
      ) : (
        <WorkForm action={confirmAction} form={`import:${keptId}`} keepsUnsent={false} className="form form__body">
          <input type="hidden" name="keptId" value={keptId} />
          <ImportSummary plan={plan} words={words} />
          {plan.units.length + plan.people.length > 0 && (
            <FormEnd send={text.confirm(counts)} look="main" effect={text.confirmEffect} />
          )}
        </WorkForm>
      )}
    </Section>
  )
}
