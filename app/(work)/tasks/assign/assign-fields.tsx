import { priorities } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'
import { Select } from '@/ui/elements/field/select'
import { SubmitButton } from '@/ui/elements/submit-button'

type Choice = { id: string; name: string; group?: string }
type AssignFieldsProps = { choices: { leaders: Choice[]; handlers: Choice[] }; words: Dictionary }

/** What several tasks can be given at once, and what will happen then. */
export function AssignFields({ choices, words }: AssignFieldsProps) {
  const text = words.ledger.assign
  const toOption = ({ id, name, group }: Choice) => ({ value: id, label: name, group })
  return (
    <div className="assign">
      <Select name="leaderId" label={text.leader} empty={text.keep} options={choices.leaders.map(toOption)} />
      <Select
        name="handlerId"
        label={text.handler}
        hint={text.handlerHint}
        empty={text.keep}
        options={choices.handlers.map(toOption)}
      />
      <Select
        name="priority"
        label={text.priority}
        empty={text.keep}
        options={priorities.map((value) => ({ value, label: words.task.priorities[value] }))}
      />
      <div className="assign__send">
        <SubmitButton look="main">{text.submit}</SubmitButton>
        <p className="hint">{text.effect}</p>
      </div>
    </div>
  )
}
