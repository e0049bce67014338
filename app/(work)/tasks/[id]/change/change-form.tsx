import { WorkForm } from '@/app/work-form'
import { priorities } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'
import { Check } from '@/ui/elements/field/check'
import { listOptions } from '@/ui/elements/field/list-options'
import { Segmented } from '@/ui/elements/field/segmented'
import { Select } from '@/ui/elements/field/select'
import { TextArea } from '@/ui/elements/field/text-area'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import { FormDetails } from '@/ui/task/form-details'
import type { TaskPage } from '@/usecases/task/view-task'
import { changeAction } from './task-actions'
import { TaskFields } from './task-fields'

/** What the office may change of a registered task. */
export function ChangeForm({ page, words }: { page: TaskPage; words: Dictionary }) {
  const { task, rights } = page
  const text = words.taskPage
  const options = listOptions(priorities, words.task.priorities)
  return (
    <WorkForm action={changeAction} form={`change:${task.id}`} className="move" label={text.edit}>
      <TaskFields task={task} hasVersion />
      <FormDetails summary={text.edit}>
        <Select
          name="leaderId"
          label={text.leader}
          options={rights.leaders}
          empty={text.noLeader}
          defaultValue={task.leaderId}
        />
        <Segmented name="priority" label={text.askPriority} options={options} defaultValue={task.priority} />
        <Check name="needsLeader" label={text.askNeedsLeader} isTicked={task.needsLeader} />
        <SupportChoice page={page} label={text.supporting} />
        <TextArea
          name="newStandards"
          label={text.askStandards}
          optional={words.common.optional}
          hint={text.standardsHint}
          rows={2}
        />
        <TextArea name="note" label={text.askNote} optional={words.common.optional} defaultValue={task.note} rows={2} />
        <SubmitButton look="main" isWide>
          {words.common.save}
        </SubmitButton>
      </FormDetails>
      <p className="hint">{text.editHint}</p>
    </WorkForm>
  )
}

function SupportChoice({ page, label }: { page: TaskPage; label: string }) {
  const present = new Set(page.supporting.map(({ unitId }) => unitId))
  return (
    <fieldset className="field">
      <legend className="label">
        <Prose>{label}</Prose>
      </legend>
      <div className="move__list">
        {page.rights.units
          .filter(({ value }) => value !== page.task.leadUnitId)
          .map(({ value, label: name }) => (
            <Check key={value} name="supportingUnitIds" value={value} label={name} isTicked={present.has(value)} />
          ))}
      </div>
    </fieldset>
  )
}
