import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { TextArea } from '@/ui/elements/field/text-area'
import { FormEnd } from '@/ui/elements/form-end'
import { FormDetails } from '@/ui/task/form-details'
import { editionCauseForm } from '@/usecases/annual/edition/edition-forms'
import type { ParagraphView } from '@/usecases/annual/edition/steps/show-paragraph'
import { writeCauseAction } from './edition-actions'

/** Why the shortcoming that a paragraph speaks of is so, where last year's report does not say it itself. */
export function CauseForm({ paragraph, words }: { paragraph: ParagraphView; words: Dictionary }) {
  const { cover } = words.report
  const { shortcoming } = paragraph
  if (!shortcoming || (shortcoming.cause && !shortcoming.causeBy)) return null
  return (
    <WorkForm action={writeCauseAction} form={`cause:${shortcoming.id}:${paragraph.id}`}>
      <input type="hidden" name="editionId" value={paragraph.editionId} />
      <input type="hidden" name="paragraphId" value={paragraph.id} />
      <input type="hidden" name="reportId" value={shortcoming.reportId} />
      <input type="hidden" name="shortcomingId" value={shortcoming.id} />
      <FormDetails summary={cover.writeCause} look="small">
        <TextArea
          {...inputOf(editionCauseForm, 'cause')}
          label={cover.causeLabel}
          hint={cover.causeHint}
          rows={3}
          defaultValue={shortcoming.cause}
        />
        <FormEnd send={cover.saveCause} effect={words.edition.causeEffect} />
      </FormDetails>
    </WorkForm>
  )
}
