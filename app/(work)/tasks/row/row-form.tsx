import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import { priorities } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'
import { Field } from '@/ui/elements/field/field'
import { listOptions } from '@/ui/elements/field/list-options'
import { Select } from '@/ui/elements/field/select'
import { TextArea } from '@/ui/elements/field/text-area'
import { FormEnd } from '@/ui/elements/form-end'
import { Prose } from '@/ui/elements/prose'
import { Version } from '@/ui/form/version'
import { FallReason } from '@/ui/task/fall-reason'
import type { EditableRow } from '@/usecases/ledger/edited/edit-row'
import { rowForm } from '@/usecases/ledger/edited/row-forms'
import { LeaveRow } from './leave-row'
import { rowAction } from './row-action'

type RowProps = { row: EditableRow; back: string; words: Dictionary }

/** One line of the ledger as a form: what its reader may change without asking; Enter saves, Escape leaves. */
export function RowForm({ row: { task, fields, handlers }, back, words }: RowProps) {
  const { edit: text } = words.ledger
  return (
    <section className="row-form" id="edit" aria-label={text.title}>
      <h2>
        <Prose>{`${task.number ?? ''} ${task.title}`}</Prose>
      </h2>
      <LeaveRow to={`/tasks${back}`} label={words.common.cancel} />
      {!fields.length && (
        <p className="hint">
          <Prose>{text.none}</Prose>
        </p>
      )}
      {fields.length > 0 && (
        <WorkForm action={rowAction} form={`row:${task.id}`} keepsUnsent={false} className="row-form__fields">
          <input type="hidden" name="taskId" value={task.id} />
          <input type="hidden" name="back" value={back} />
          <Version value={task.version} />
          {fields.includes('note') && <NoteFields task={task} words={words} />}
          {fields.includes('handler') && (
            <Select
              {...inputOf(rowForm, 'handlerId')}
              label={text.handler}
              options={handlers}
              defaultValue={task.handlerId}
              empty={task.handlerId ? undefined : words.ledger.noHandler}
            />
          )}
          {fields.includes('report') && <ReportFields task={task} words={words} />}
          <FormEnd send={text.save} look="main" effect={text.effect} />
        </WorkForm>
      )}
    </section>
  )
}

type FieldsProps = { task: EditableRow['task']; words: Dictionary }

// A remark of one line is saved by Enter; one of several keeps its lines.
function NoteFields({ task, words }: FieldsProps) {
  const { edit: text, filter } = words.ledger
  const note = { ...inputOf(rowForm, 'note'), label: text.note, defaultValue: task.note }
  return (
    <>
      {task.note.includes('\n') ? <TextArea {...note} rows={3} /> : <Field {...note} />}
      <Select
        name="priority"
        label={filter.priority}
        options={listOptions(priorities, words.task.priorities)}
        defaultValue={task.priority}
      />
    </>
  )
}

function ReportFields({ task, words }: FieldsProps) {
  const { edit: text } = words.ledger
  return (
    <>
      <Field
        {...inputOf(rowForm, 'percent')}
        label={text.percent}
        defaultValue={String(task.percent)}
        inputMode="numeric"
      />
      <FallReason
        {...inputOf(rowForm, 'fallReason')}
        label={words.progress.fallReason}
        hint={words.progress.fallHint}
      />
      <Field {...inputOf(rowForm, 'done')} label={text.done} hint={text.doneHint} />
    </>
  )
}
