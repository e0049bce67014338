import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import { isReplaceable, milestoneLength, mostMilestones } from '@/domain/task/milestone'
import type { Dictionary } from '@/i18n'
import { Field } from '@/ui/elements/field/field'
import { TextArea } from '@/ui/elements/field/text-area'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import { DateField } from '@/ui/form/date-field'
import { FormDetails } from '@/ui/task/form-details'
import { milestonesForm } from '@/usecases/task/task-forms'
import type { TaskPage } from '@/usecases/task/view-task'
import { milestonesAction } from './task-actions'
import { TaskFields } from './task-fields'

type FormProps = { page: TaskPage; to: 'plan' | 'replan'; words: Dictionary }

const atFirst = 4

/** Names the stages of a task row by row; planned anew, it begins with those that can still be changed. */
export function MilestonesForm({ page, to, words }: FormProps) {
  const { task, today } = page
  const text = words.milestone
  const given = page.occurrences.filter((each) => isReplaceable(each, today))
  const rows = Array.from({ length: mostMilestones }, (_, at) => ({ at, was: given[at] }))
  const line = (row: Row) => <StageRow key={row.at} {...row} page={page} words={words} />
  return (
    <WorkForm action={milestonesAction} form={`milestones:${task.id}`}>
      <TaskFields task={task} hasVersion />
      <FormDetails summary={text[to]} look="small">
        <p className="hint">
          <Prose>{to === 'plan' ? text.planHint : text.replanHint}</Prose>
        </p>
        {rows.slice(0, atFirst).map(line)}
        <details open={given.length > atFirst}>
          <summary className="hint">{text.more}</summary>
          {rows.slice(atFirst).map(line)}
        </details>
        {to === 'replan' && <TextArea {...inputOf(milestonesForm, 'reason')} label={text.reason} rows={2} />}
        <SubmitButton isSmall>{text.submit}</SubmitButton>
      </FormDetails>
    </WorkForm>
  )
}

type Row = { at: number; was?: TaskPage['occurrences'][number] }

function StageRow({ at, was, page, words }: Row & { page: TaskPage; words: Dictionary }) {
  const text = words.milestone
  return (
    <fieldset className="stage-row">
      <legend>{text.row({ row: at + 1 })}</legend>
      <Field name={`label.${at}`} label={text.label} maxLength={milestoneLength} defaultValue={was?.label} />
      <DateField
        name={`day.${at}`}
        label={text.day}
        words={words.common.date}
        min={page.today}
        max={page.task.due ?? undefined}
        defaultValue={was?.due}
      />
      <Field name={`weight.${at}`} label={text.weight} maxLength={3} inputMode="numeric" defaultValue={was?.weight} />
    </fieldset>
  )
}
