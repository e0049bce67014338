import type { Move } from '@/domain/task/move/lifecycle'
import { type MoveField, moveFields } from '@/domain/task/move/move-row'
import type { Dictionary } from '@/i18n'
import { Check } from '@/ui/elements/field/check'
import { Field } from '@/ui/elements/field/field'
import { Select } from '@/ui/elements/field/select'
import { TextArea } from '@/ui/elements/field/text-area'
import type { OpenMove } from '@/usecases/task/steps/find-task-rights'
import type { TaskPage } from '@/usecases/task/view-task'

type FieldsProps = { move: OpenMove; page: TaskPage; words: Dictionary }

/** The fields that the guards of a move ask for, in their order. */
export function MoveFields(props: FieldsProps) {
  return props.move.fields.map((field) => <OneField key={field} field={field} {...props} />)
}

function OneField({ move: { row, outcomes }, field, page, words }: FieldsProps & { field: MoveField }) {
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
      return row.move === 'sendBack' ? (
        <ReturnReason words={words} />
      ) : (
        <TextArea name="reason" label={labelOf(row.move, text)} maxLength={moveFields.reason} />
      )
    case 'outcome':
      return (
        <Select
          name="outcome"
          label={text.askOutcome}
          options={outcomes.map((value) => ({ value, label: words.task.outcomes[value] }))}
          empty={choose}
        />
      )
    case 'due':
      return <Field name="due" type="date" label={text.askDue} min={page.today} />
    case 'nonSecret':
      return <Check name="nonSecret" label={text.askNonSecret} />
    case 'waiver':
      return <TextArea name="waiver" label={text.askWaiver} hint={text.waiverHint} rows={2} />
  }
}

function ReturnReason({ words: { taskPage: text, common } }: { words: Dictionary }) {
  const options = text.templates.map((value) => ({ value, label: value }))
  return (
    <>
      <Select name="template" label={text.reasonTemplates} options={options} empty={common.none} />
      <TextArea name="reason" label={text.askReturnReason} maxLength={moveFields.reason} />
    </>
  )
}

const onlyOne = (choices: { value: string }[]): string | undefined =>
  choices.length === 1 ? choices[0]?.value : undefined

const onBasis: readonly Move[] = ['suspend', 'resume']
const labelOf = (move: Move, words: Dictionary['taskPage']): string =>
  onBasis.includes(move) ? words.askBasis : words.askReason
