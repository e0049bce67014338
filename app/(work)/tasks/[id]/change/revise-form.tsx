import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { Field } from '@/ui/elements/field/field'
import { Select } from '@/ui/elements/field/select'
import { TextArea } from '@/ui/elements/field/text-area'
import { SubmitButton } from '@/ui/elements/submit-button'
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
        <Select name="leadUnitId" label={text.askLead} options={rights.units} defaultValue={task.leadUnitId} />
        <TextArea name="requiredResult" label={text.askResult} defaultValue={task.requiredResult} />
        {task.deadlineKind === 'fixed' && <Field name="due" type="date" label={text.due} defaultValue={task.due} />}
        <SubmitButton look="main" isWide>
          {words.common.save}
        </SubmitButton>
      </FormDetails>
      <p className="hint">{text.reviseHint}</p>
    </WorkForm>
  )
}
