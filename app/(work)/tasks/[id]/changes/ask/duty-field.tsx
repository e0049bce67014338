import { inputOf } from '@/app/input-of'
import type { DutyKind } from '@/domain/task/changing/change-request'
import type { Dictionary } from '@/i18n'
import { Field } from '@/ui/elements/field/field'
import { Select } from '@/ui/elements/field/select'
import { TextArea } from '@/ui/elements/field/text-area'
import { dutyForm } from '@/usecases/task/changing/changing-forms'
import type { TaskPage } from '@/usecases/task/view-task'

type FieldProps = { kind: DutyKind; page: TaskPage; words: Dictionary['changing'] }

/** The one field of a kind, filled with what holds; the unit that is to lead is typed, since nobody reads the list of the neighbours. */
export function DutyField({ kind, page, words }: FieldProps) {
  const { task, supporting, standards, rights } = page
  const [units, text] = [inputOf(dutyForm, 'units'), inputOf(dutyForm, 'words')]
  const lines = (list: readonly string[]) => list.join('\n')
  switch (kind) {
    case 'leadUnit':
      return <Field {...units} label={words.unitField} hint={words.unitHint} />
    case 'supporting':
      return (
        <TextArea
          {...units}
          label={words.unitsField}
          hint={words.unitsHint}
          defaultValue={lines(supporting.map(({ unitName }) => unitName))}
        />
      )
    case 'leader':
      return <Select name="leaderId" label={words.leaderField} options={rights.leaders} defaultValue={task.leaderId} />
    case 'title':
      return <Field {...text} label={words.titleField} defaultValue={task.title} />
    case 'requiredResult':
      return <TextArea {...text} label={words.requiredResultField} defaultValue={task.requiredResult} />
    case 'standards':
      return (
        <TextArea
          {...text}
          label={words.standardsField}
          hint={words.standardsHint}
          rows={5}
          defaultValue={lines(standards.map((each) => each.text))}
        />
      )
  }
}
