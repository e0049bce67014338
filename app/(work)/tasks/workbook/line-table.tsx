import type { Dictionary } from '@/i18n'
import { sayProblem } from '@/i18n/say-problem'
import { sayRefusal } from '@/i18n/say-refusal'
import { type Option, Select } from '@/ui/elements/field/select'
import { Prose } from '@/ui/elements/prose'
import { TableHead } from '@/ui/elements/table-head'
import type { EditedLine } from '@/usecases/ledger/edited/steps/list-lines'
import { nameField } from './name-field'

type TableProps = { lines: EditedLine[]; words: Dictionary }

/** Each difference: what is stored, what the sheet says, why it cannot be written, and what a person says to it. */
export function LineTable({ lines, words }: TableProps) {
  const text = words.edited
  return (
    <table className="table table--plain stack ledger-import__problems">
      <TableHead
        caption={text.step2}
        columns={[text.row, text.cell, text.task, text.now, text.typed, text.state, text.answer]}
      />
      <tbody>
        {lines.map((line) => (
          <LineRow key={line.place} line={line} words={words} />
        ))}
      </tbody>
    </table>
  )
}

function LineRow({ line, words }: { line: EditedLine; words: Dictionary }) {
  const text = words.edited
  const { row, field, task, name, now, typed, state } = line
  const cell = nameField(field, words)
  const isRow = field === 'row'
  return (
    <tr>
      <td data-label={text.row} className="mute">
        {text.rowText({ row })}
      </td>
      <td data-label={text.cell}>{cell}</td>
      <td data-label={text.task}>
        <span>
          {task ? (
            <a href={`/tasks/${task.id}`}>
              <Prose>{[task.number ?? words.ledger.draft, task.title].join(' ')}</Prose>
            </a>
          ) : (
            <Prose>{name || text.empty}</Prose>
          )}
        </span>
      </td>
      <Told label={text.now} said={isRow ? '—' : now || text.empty} />
      <Told label={text.typed} said={isRow ? '—' : typed || text.empty} />
      <td data-label={text.state}>
        <span>
          <b>{text.states[state]}</b> <Prose>{sayWhy(line, words)}</Prose>
        </span>
      </td>
      <td data-label={text.answer}>
        <Select
          name={`a.${line.place}`}
          label={text.answerOf({ row, cell })}
          isLabelHidden
          empty={state === 'changed' ? text.take : text.choose}
          defaultValue={chosenOf(line)}
          options={listAnswers(line, words)}
        />
      </td>
    </tr>
  )
}

const Told = ({ label, said }: { label: string; said: string }) => (
  <td data-label={label}>
    <span>
      <Prose>{said}</Prose>
    </span>
  </td>
)

function sayWhy({ why, state, isOlder }: EditedLine, words: Dictionary): string {
  if (!why) return state === 'conflict' ? words.edited.conflict : isOlder ? words.edited.older : ''
  return 'refusal' in why ? sayRefusal(why.refusal, words) : sayProblem(why.finding, words)
}

// A change is taken unless somebody says otherwise, which is the empty choice.
const chosenOf = ({ state, answer }: EditedLine): string =>
  answer === null || (state === 'changed' && answer === 'take') ? '' : answer

function listAnswers({ state }: EditedLine, { edited }: Dictionary): Option[] {
  const leave = { value: 'leave', label: edited.leave }
  return state === 'conflict' ? [{ value: 'take', label: edited.takeOver }, leave] : [leave]
}
