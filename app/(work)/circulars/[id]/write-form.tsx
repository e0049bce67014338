import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { Check } from '@/ui/elements/field/check'
import { Field } from '@/ui/elements/field/field'
import { TextArea } from '@/ui/elements/field/text-area'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import { Version } from '@/ui/form/version'
import { writeForm } from '@/usecases/circular/circular-forms'
import type { CircularView } from '@/usecases/circular/view-circular'
import { writeCircularAction } from '../circular-actions'

/** Title, addressees and text to write on and to send for review as they then stand; the figures above the text stand as the ledger gives them. */
export function WriteForm({ view: { circular, loose }, words }: { view: CircularView; words: Dictionary }) {
  const { circular: text } = words
  return (
    <WorkForm action={writeCircularAction} form={`circular:${circular.id}`} keepsUnsent>
      <input type="hidden" name="circularId" value={circular.id} />
      <Version value={circular.version} />
      <div className="form circular__write">
        <Field {...inputOf(writeForm, 'title')} label={text.editTitle} defaultValue={circular.title} />
        <Field {...inputOf(writeForm, 'addressees')} label={text.editAddressees} defaultValue={circular.addressees} />
        <p className="circular__opening annual__text" lang={circular.language}>
          <Prose>{circular.opening}</Prose>
        </p>
        <TextArea
          {...inputOf(writeForm, 'text')}
          label={text.editText}
          hint={text.editHint}
          defaultValue={circular.text}
          rows={18}
        />
        <Numbers loose={loose} words={words} />
        <Check name="asksLeader" label={text.askLeader} isTicked={circular.asksLeader} />
        <div className="form-end">
          <SubmitButton name="deed" value="save">
            {text.save}
          </SubmitButton>
          <SubmitButton look="main" name="deed" value="submit">
            {text.acts.submit}
          </SubmitButton>
          <p className="hint">
            <Prose>{text.submitHint}</Prose>
          </p>
        </div>
      </div>
    </WorkForm>
  )
}

/** Whether every number of the text is one that the tables give. */
function Numbers({ loose, words }: { loose: CircularView['loose']; words: Dictionary }) {
  const { circular: text } = words
  if (!loose.length)
    return (
      <p className="text-small green">
        <span aria-hidden="true">◆</span> <Prose>{text.agree}</Prose>
      </p>
    )
  return (
    <div className="text-small">
      <p className="amber">
        <span aria-hidden="true">▲</span>{' '}
        <Prose>{text.loose({ count: loose.flatMap(({ said }) => said).length })}</Prose>
      </p>
      <ul className="circular__loose">
        {loose.map(({ said, sentence }) => (
          <li key={sentence}>
            <b>
              <Prose>{said.join(words.common.comma)}</Prose>
            </b>{' '}
            <span className="soft">
              <Prose>{sentence}</Prose>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
