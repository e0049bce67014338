import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { Select } from '@/ui/elements/field/select'
import { SubmitButton } from '@/ui/elements/submit-button'
import { FormDetails } from '@/ui/task/form-details'
import type { TaskPage } from '@/usecases/task/view-task'
import { reassignAction } from './task-actions'
import { TaskFields } from './task-fields'

/** A head gives the task to another of the unit's handlers. */
export function ReassignForm({ page, words }: { page: TaskPage; words: Dictionary['taskPage'] }) {
  const { task, rights } = page
  return (
    <WorkForm action={reassignAction} form={`reassign:${task.id}`} className="move" label={words.reassign}>
      <TaskFields task={task} hasVersion />
      <FormDetails summary={words.reassign}>
        <Select name="handlerId" label={words.askHandler} options={rights.handlers} defaultValue={task.handlerId} />
        <SubmitButton look="main" isWide>
          {words.reassign}
        </SubmitButton>
      </FormDetails>
      <p className="hint">{words.reassignHint}</p>
    </WorkForm>
  )
}
