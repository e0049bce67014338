import type { Move } from '@/domain/task/move/lifecycle'
import { type MoveField, moveFields } from '@/domain/task/move/move-input'
import type { Dictionary } from '@/i18n'
import { Check } from '@/ui/elements/field/check'
import { listOptions } from '@/ui/elements/field/list-options'
import { Select } from '@/ui/elements/field/select'
import { TextArea } from '@/ui/elements/field/text-area'
import { DateField } from '@/ui/form/date-field'
import type { OpenMove } from '@/usecases/task/steps/find-task-rights'
import type { TaskPage } from '@/usecases/task/view-task'

type FieldsProps = { move: OpenMove; page: TaskPage; words: Dictionary }

/** The fields that the guards of a move ask for, in their order. */
export function MoveFields(props: FieldsProps) {
  return props.move.fields.map((field) => <OneField key={field} field={field} {...props} />)
}

function OneField({ move: { row, fields, outcomes }, field, page, words }: FieldsProps & { field: MoveField }) {
  const text = words.taskPage
  const { handlers } = page.rights
  const choose = words.common.choose
  switch (field) {
    case 'handlerId':
      return (
        <Select
          name="handlerId"
          label={text.askHandler}
          options={handlers}
          empty={choose}
          defaultValue={onlyOne(handlers)}
        />
      )
    case 'reason':
      return <Reason move={row.move} words={words} />
    case 'outcome':
      return (
        <Select
          name="outcome"
          label={text.askOutcome}
          options={listOptions(outcomes, words.task.outcomes)}
          empty={choose}
        />
      )
    case 'due':
      return <DateField name="due" label={text.askDue} words={words.common.date} min={page.today} />
    case 'nonSecret':
      return <Check name="nonSecret" label={text.askNonSecret} />
    case 'belowFull': {
      const facts = { percent: page.task.percent, byOutcome: fields.includes('outcome') }
      if (row.move === 'submit') return <Check name="belowFull" label={text.askHandInBelow(facts)} />
      return <Check name="belowFull" label={text.askBelowFull(facts)} />
    }
    case 'waiver':
      return <TextArea name="waiver" label={text.askWaiver} hint={text.waiverHint} rows={2} />
  }
}

function Reason({ move, words: { taskPage: text, common } }: { move: Move; words: Dictionary }) {
  const options = text.templates[move].map((value) => ({ value, label: value }))
  return (
    <>
      {options.length > 0 && (
        <Select name="template" label={text.reasonTemplates} options={options} empty={common.none} />
      )}
      <TextArea name="reason" label={text.reasons[move]} maxLength={moveFields.reason} />
    </>
  )
}

const onlyOne = (choices: { value: string }[]): string | undefined =>
  choices.length === 1 ? choices[0]?.value : undefined
