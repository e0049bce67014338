import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { FormEnd } from '@/ui/elements/form-end'
import { DateField } from '@/ui/form/date-field'
import { Version } from '@/ui/form/version'
import { FormDetails } from '@/ui/task/form-details'
import type { EditionView } from '@/usecases/annual/edition/edition-view'
import { setDueDaysAction } from './edition-actions'

/** Behind a fold: the days by which the report is to be handed up and made public. */
export function DueDaysForm({ view: { canSetDays, edition }, words }: { view: EditionView; words: Dictionary }) {
  const { common, way } = words
  if (!canSetDays) return null
  return (
    <WorkForm action={setDueDaysAction} form={`annual:${edition.id}:days`} label={way.dueDays}>
      <input type="hidden" name="editionId" value={edition.id} />
      <Version value={edition.version} />
      <FormDetails summary={way.dueDays} look="small">
        <p className="hint">{way.dueDaysHint}</p>
        <DateField name="reportDue" label={way.reportDue} words={common.date} defaultValue={edition.reportDue} />
        <DateField name="publishDue" label={way.publishDue} words={common.date} defaultValue={edition.publishDue} />
        <FormEnd send={way.saveDays} />
      </FormDetails>
    </WorkForm>
  )
}
