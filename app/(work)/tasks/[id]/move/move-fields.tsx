import type { Move, MoveField } from '@/domain/task/move/lifecycle'
import { outcomes } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'
import { Check } from '@/ui/elements/field/check'
import { Field } from '@/ui/elements/field/field'
import { Select } from '@/ui/elements/field/select'
import { TextArea } from '@/ui/elements/field/text-area'
import type { TaskPage } from '@/usecases/task/view-task'

type FieldsProps = { move: Move; fields: readonly MoveField[]; page: TaskPage; words: Dictionary }

/** The fields that the row of a move asks for, in its order. */
export function MoveFields({ move, fields, page, words }: FieldsProps) {
  return fields.map((field) => <OneField key={field} move={move} field={field} page={page} words={words} />)
}

type OneProps = Omit<FieldsProps, 'fields'> & { field: MoveField }

function OneField({ move, field, page, words }: OneProps) {
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
      return move === 'sendBack' ? (
        <ReturnReason words={words} />
      ) : (
        <TextArea name="reason" label={labelOf(move, text)} maxLength={2000} />
      )
    case 'outcome':
      return <Select name="outcome" label={text.askOutcome} options={listOutcomes(move, words.task)} empty={choose} />
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
      <TextArea name="reason" label={text.askReturnReason} maxLength={2000} />
    </>
  )
}

const onlyOne = (choices: { value: string }[]): string | undefined =>
  choices.length === 1 ? choices[0]?.value : undefined

const onBasis: readonly Move[] = ['suspend', 'resume']
const labelOf = (move: Move, words: Dictionary['taskPage']): string =>
  onBasis.includes(move) ? words.askBasis : words.askReason

const listOutcomes = (move: Move, words: Dictionary['task']) =>
  outcomes
    .filter((outcome) => move === 'close' || outcome !== 'fulfilled')
    .map((outcome) => ({ value: outcome, label: words.outcomes[outcome] }))
