import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import { type DutyKind, reasonClasses } from '@/domain/task/changing/change-request'
import type { Dictionary } from '@/i18n'
import { Field } from '@/ui/elements/field/field'
import { Select } from '@/ui/elements/field/select'
import { TextArea } from '@/ui/elements/field/text-area'
import { FormEnd } from '@/ui/elements/form-end'
import { dutyForm } from '@/usecases/task/changing/changing-forms'
import type { TaskPage } from '@/usecases/task/view-task'
import { TaskFields } from '../../change/task-fields'
import { askDutyAction } from '../change-actions'
import { DutyField } from './duty-field'

type DutyFormProps = { kind: DutyKind; page: TaskPage; words: Dictionary }

/** What a duty should become, and why. */
export function DutyForm({ kind, page, words }: DutyFormProps) {
  const text = words.changing
  const options = reasonClasses.map((value) => ({ value, label: text.reasonClasses[value] }))
  return (
    <WorkForm action={askDutyAction} form={`duty:${page.task.id}:${kind}`} className="form" label={text.kinds[kind]}>
      <TaskFields task={page.task} hasVersion />
      <input type="hidden" name="kind" value={kind} />
      <DutyField kind={kind} page={page} words={text} />
      <Select name="reasonClass" label={text.reasonClass} options={options} empty={words.common.choose} />
      <TextArea {...inputOf(dutyForm, 'reason')} label={text.whyDuty} rows={4} />
      <Field
        {...inputOf(dutyForm, 'basis')}
        label={text.basis}
        hint={text.basisHint}
        optional={words.common.optional}
      />
      <FormEnd send={text.send} effect={text.sendHint} look="main" />
    </WorkForm>
  )
}
