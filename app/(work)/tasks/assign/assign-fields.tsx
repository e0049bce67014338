import { priorities } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'
import { listOptions } from '@/ui/elements/field/list-options'
import { Select } from '@/ui/elements/field/select'
import { FormEnd } from '@/ui/elements/form-end'

type Choice = { id: string; name: string; group?: string }
type AssignFieldsProps = { choices: { leaders: Choice[]; handlers: Choice[] }; words: Dictionary }

/** What several tasks can be given at once, and what will happen then. */
export function AssignFields({ choices, words }: AssignFieldsProps) {
  const { assign: text, filter } = words.ledger
  const toOption = ({ id, name, group }: Choice) => ({ value: id, label: name, group })
  return (
    <div className="assign">
      <Select name="leaderId" label={filter.leader} empty={text.keep} options={choices.leaders.map(toOption)} />
      <Select
        name="handlerId"
        label={filter.handler}
        hint={text.handlerHint}
        empty={text.keep}
        options={choices.handlers.map(toOption)}
      />
      <Select
        name="priority"
        label={filter.priority}
        empty={text.keep}
        options={listOptions(priorities, words.task.priorities)}
      />
      <FormEnd send={text.submit} look="main" effect={text.effect} />
    </div>
  )
}
