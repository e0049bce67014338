import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { TextArea } from '@/ui/elements/field/text-area'
import { SubmitButton } from '@/ui/elements/submit-button'
import { FormDetails } from '@/ui/task/form-details'
import type { OccurrenceLine } from '@/usecases/task/name-occurrences'
import { occurrenceForm } from '@/usecases/task/task-forms'
import type { TaskPage } from '@/usecases/task/view-task'
import { occurrenceAction } from './task-actions'
import { TaskFields } from './task-fields'

type FormsProps = { row: OccurrenceLine; page: TaskPage; words: Dictionary['occurrence'] }

const plain: readonly string[] = ['accept', 'excuse']

/** A button or a small form for each thing that the reader may do to an instance now. */
export function OccurrenceForms({ row, page, words }: FormsProps) {
  return row.open.map((deed) => (
    <WorkForm key={deed} action={occurrenceAction} form={`occurrence:${deed}:${row.id}`} className="compact-list__form">
      <TaskFields task={page.task} />
      <input type="hidden" name="occurrenceId" value={row.id} />
      <input type="hidden" name="deed" value={deed} />
      {plain.includes(deed) ? (
        <>
          <SubmitButton look="soft" isSmall label={`${words.deeds[deed]} ${row.label}`}>
            {words.deeds[deed]}
          </SubmitButton>
          <p className="hint">{words.hints[deed]}</p>
        </>
      ) : (
        <FormDetails summary={words.deeds[deed]} look="small">
          <TextArea {...inputOf(occurrenceForm, 'reason')} label={words.reason} hint={words.hints[deed]} rows={2} />
          <SubmitButton isSmall>{words.deeds[deed]}</SubmitButton>
        </FormDetails>
      )}
    </WorkForm>
  ))
}
