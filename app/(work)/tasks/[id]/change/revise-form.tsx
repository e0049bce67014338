import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { Select } from '@/ui/elements/field/select'
import { TextArea } from '@/ui/elements/field/text-area'
import { SubmitButton } from '@/ui/elements/submit-button'
import { DateField } from '@/ui/form/date-field'
import { FormDetails } from '@/ui/task/form-details'
import type { TaskPage } from '@/usecases/task/view-task'
import { reviseAction } from './task-actions'
import { TaskFields } from './task-fields'

/** What the office may set anew after the lead unit objected. */
export function ReviseForm({ page, words }: { page: TaskPage; words: Dictionary }) {
  const { task, rights } = page
  const text = words.taskPage
  return (
    <WorkForm action={reviseAction} form={`revise:${task.id}`} className="move" label={text.revise}>
      <TaskFields task={task} hasVersion />
      <FormDetails summary={text.revise}>
        <Select name="leadUnitId" label={text.leadUnit} options={rights.units} defaultValue={task.leadUnitId} />
        <TextArea name="requiredResult" label={text.required} defaultValue={task.requiredResult} />
        {task.deadlineKind === 'fixed' && (
          <DateField name="due" label={text.due} words={words.common.date} defaultValue={task.due} />
        )}
        <SubmitButton look="main" isWide>
          {words.common.save}
        </SubmitButton>
      </FormDetails>
      <p className="hint">{text.reviseHint}</p>
    </WorkForm>
  )
}
