import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import { addDays } from '@/domain/calendar'
import { reasonClasses } from '@/domain/task/changing/change-request'
import { countDecided, mostExtensions } from '@/domain/task/changing/extension'
import type { Dictionary } from '@/i18n'
import { Field } from '@/ui/elements/field/field'
import { Select } from '@/ui/elements/field/select'
import { TextArea } from '@/ui/elements/field/text-area'
import { FormEnd } from '@/ui/elements/form-end'
import { Prose } from '@/ui/elements/prose'
import { DateField } from '@/ui/form/date-field'
import { extensionForm } from '@/usecases/task/changing/changing-forms'
import type { TaskPage } from '@/usecases/task/view-task'
import { TaskFields } from '../../change/task-fields'
import { askExtensionAction } from '../change-actions'

/** Which day, why, and on what it rests; the day that holds stands beside. */
export function ExtensionForm({ page, words }: { page: TaskPage; words: Dictionary }) {
  const { task } = page
  const text = words.changing
  const due = task.due ?? ''
  const options = reasonClasses.map((value) => ({ value, label: text.reasonClasses[value] }))
  return (
    <WorkForm action={askExtensionAction} form={`extension:${task.id}`} className="form" label={text.ask.extension}>
      <TaskFields task={task} hasVersion />
      <dl className="facts facts--apart">
        <dt>{text.originalDue}</dt>
        <dd>
          {task.originalDue ?? due}{' '}
          <span className="soft">
            <Prose>{text.keptForEver({ words: task.deadlineWords })}</Prose>
          </span>
        </dd>
        <dt>{text.presentDue}</dt>
        <dd>
          <b>{due}</b>
        </dd>
        <dt>{text.sequence}</dt>
        <dd>
          <Prose>{text.sequenceOf({ number: countDecided(page.changes) + 1, most: mostExtensions })}</Prose>
        </dd>
      </dl>
      <DateField
        {...inputOf(extensionForm, 'due')}
        label={text.newDue}
        hint={text.newDueHint({ due })}
        words={words.common.date}
        min={addDays(due, 1)}
      />
      <Select name="reasonClass" label={text.reasonClass} options={options} empty={words.common.choose} />
      <TextArea {...inputOf(extensionForm, 'reason')} label={text.reason} rows={4} />
      <Field
        {...inputOf(extensionForm, 'basis')}
        label={text.basis}
        hint={text.basisHint}
        optional={words.common.optional}
      />
      <FormEnd send={text.send} effect={text.sendHint} look="main" />
    </WorkForm>
  )
}
