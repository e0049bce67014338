import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import { addDays } from '@/domain/calendar'
import type { Dictionary } from '@/i18n'
import { Radios } from '@/ui/elements/field/radios'
import { TextArea } from '@/ui/elements/field/text-area'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import { DateField } from '@/ui/form/date-field'
import { actForm } from '@/usecases/task/changing/changing-forms'
import type { ChangeLine, TaskPage } from '@/usecases/task/view-task'
import { TaskFields } from '../../change/task-fields'
import { decideChangeAction, withdrawChangeAction } from '../change-actions'

type DecisionProps = { page: TaskPage; change: ChangeLine; words: Dictionary }

/** Beside the facts: what the reader makes of the request, or takes back. */
export function DecisionPart(props: DecisionProps) {
  const { change, words } = props
  const text = words.changing
  return (
    <aside className="side">
      <section className="moves" id="act">
        <div className="section__head">
          <h2>{text.myDecision}</h2>
        </div>
        {change.acts.length > 0 && <ActForm {...props} />}
        {change.canWithdraw && <TakeBackForm {...props} />}
        {!change.acts.length && !change.canWithdraw && (
          <p className="hint">
            <Prose>{text.elsewhere}</Prose>
          </p>
        )}
      </section>
    </aside>
  )
}

function ActForm({ page, change, words }: DecisionProps) {
  const text = words.changing
  const options = change.acts.map((value) => ({ value, label: text.acts[value] }))
  return (
    <WorkForm action={decideChangeAction} form={`settle:${change.id}`} className="form" label={text.myDecision}>
      <TaskFields task={page.task} />
      <input type="hidden" name="changeId" value={change.id} />
      <Radios name="act" label={text.act} options={options} />
      {change.acts.includes('grantOther') && (
        <DateField
          {...inputOf(actForm, 'due')}
          label={text.otherDue}
          hint={text.otherDueHint}
          words={words.common.date}
          min={addDays(change.before, 1)}
        />
      )}
      <TextArea {...inputOf(actForm, 'note')} label={text.note} hint={text.noteHint} />
      <SubmitButton look="main" isWide>
        {text.decide}
      </SubmitButton>
      <p className="hint">{text.decideHint}</p>
    </WorkForm>
  )
}

function TakeBackForm({ page, change, words }: DecisionProps) {
  return (
    <WorkForm action={withdrawChangeAction} form={`takeBack:${change.id}`} keepsUnsent={false} className="form">
      <TaskFields task={page.task} />
      <input type="hidden" name="changeId" value={change.id} />
      <SubmitButton look="soft">{words.changing.takeBack}</SubmitButton>
    </WorkForm>
  )
}
