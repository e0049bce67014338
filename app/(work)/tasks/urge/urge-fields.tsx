import { inputOf } from '@/app/input-of'
import { urgeColours } from '@/domain/task/urging/urge'
import { urgeChoices } from '@/domain/task/urging/urge-rights'
import type { Dictionary } from '@/i18n'
import { Check } from '@/ui/elements/field/check'
import { TextArea } from '@/ui/elements/field/text-area'
import { FormEnd } from '@/ui/elements/form-end'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { DateField } from '@/ui/form/date-field'
import { UrgeMark } from '@/ui/task/urge-mark'
import type { UrgePreview } from '@/usecases/task/urging/preview-urges'
import { urgeForm } from '@/usecases/task/urging/urging-forms'

type FieldsProps = { view: UrgePreview; address: string; words: Dictionary }

/** What the slips say: the colour, which leads to another preview, the demands, the day to answer by. */
export function UrgeFields({ view, address, words }: FieldsProps) {
  const text = words.urging
  return (
    <Section title={text.what}>
      <input type="hidden" name="choice" value={view.choice} />
      <Colours view={view} address={address} words={words} />
      {view.slips.length > 0 && (
        <>
          <fieldset className="field">
            <legend className="label">
              <Prose>{text.demandsTitle}</Prose>
            </legend>
            {view.demands.map((demand) => (
              <Check key={demand} name="demand" value={demand} isTicked label={text.demands[demand]} />
            ))}
            <p className="hint">
              <Prose>{text.demandsHint}</Prose>
            </p>
          </fieldset>
          <TextArea {...inputOf(urgeForm, 'words')} label={text.words} hint={text.wordsHint} />
          <DateField
            {...inputOf(urgeForm, 'replyDue')}
            label={text.replyDue}
            hint={text.replyDueHint}
            defaultValue={view.replyDue}
            words={words.common.date}
            min={view.today}
          />
          <p className="hint">
            <Prose>{text.numberHint({ number: view.number })}</Prose>
          </p>
          <FormEnd send={text.send({ count: view.slips.length })} look="main" effect={text.sendHint} />
        </>
      )}
    </Section>
  )
}

function Colours({ view, address, words }: FieldsProps) {
  const text = words.urging
  const join = address.includes('?') ? '&' : '?'
  return (
    <div className="field">
      <span className="label" id="urge-colour">
        <Prose>{text.colour}</Prose>
      </span>
      <nav className="segments" aria-labelledby="urge-colour">
        {urgeChoices.map((choice) => (
          <a
            key={choice}
            href={choice === 'asFits' ? address : `${address}${join}colour=${choice}`}
            aria-current={choice === view.choice ? 'true' : undefined}
          >
            {text.choices[choice]}
          </a>
        ))}
      </nav>
      <dl className="urging__counts">
        {[...urgeColours].reverse().map((colour) => (
          <div key={colour}>
            <dt>
              <UrgeMark colour={colour} words={text} />
            </dt>
            <dd className="soft">
              <Prose>{text.colourSays[colour]}</Prose>
            </dd>
            <dd className="right">
              <Prose>{text.copies({ count: view.byColour[colour] })}</Prose>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
