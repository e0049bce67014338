import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import { isHead } from '@/domain/people'
import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { Check } from '@/ui/elements/field/check'
import { TextArea } from '@/ui/elements/field/text-area'
import { FormEnd } from '@/ui/elements/form-end'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { DateField } from '@/ui/form/date-field'
import { instructForm } from '@/usecases/task/urging/urging-forms'
import type { InstructingView } from '@/usecases/task/urging/view-instructing'
import { ChosenTasks } from '../assign/chosen-tasks'
import { instructAction } from './instruct-action'

type FormProps = { view: InstructingView; words: Dictionary }

/** The leader's note: on which tasks, in which words, to whom, and by when an answer is wanted. */
export function InstructForm({ view, words }: FormProps) {
  const text = words.urging.instruction
  return (
    <WorkForm action={instructAction} form="instruct" className="form">
      <ChosenTasks lines={view.lines} title={text.onWhich} small={view.dropped > 0 && text.dropped} words={words} />
      <Section title={text.text}>
        <TextArea {...inputOf(instructForm, 'text')} label={text.text} hint={text.textHint} rows={4} />
        <div className="urging__two">
          <Addressees view={view} words={words} />
          <DateField
            {...inputOf(instructForm, 'replyDue')}
            label={text.replyDue}
            hint={text.replyDueHint}
            defaultValue={view.replyDue}
            words={words.common.date}
          />
        </div>
        <FormEnd send={text.send} look="main" effect={text.sendHint} />
      </Section>
    </WorkForm>
  )
}

function Addressees({ view, words }: FormProps) {
  const text = words.urging.instruction
  return (
    <fieldset className="field">
      <legend className="label">
        <Prose>{text.to}</Prose>
      </legend>
      {view.people.map(({ key, name, unitName, role }) => (
        <Check
          key={key}
          name="to"
          value={key}
          isTicked={isHead({ role })}
          label={[name, unitName, words.people.roles[role]].join(gap)}
        />
      ))}
      <p className="hint">
        <Prose>{text.toHint}</Prose>
      </p>
    </fieldset>
  )
}
