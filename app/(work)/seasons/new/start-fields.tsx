import { inputOf } from '@/app/input-of'
import type { Dictionary } from '@/i18n'
import { Field } from '@/ui/elements/field/field'
import { TextArea } from '@/ui/elements/field/text-area'
import { FormEnd } from '@/ui/elements/form-end'
import { Section } from '@/ui/elements/section'
import { DateField } from '@/ui/form/date-field'
import { startForm } from '@/usecases/season/season-forms'
import type { StartView } from '@/usecases/season/view-start'

type FieldsProps = { view: StartView; address: string; words: Dictionary }

/** Name, days and words of a season; how many tasks were shown goes along, so that nothing is begun that was not seen. */
export function StartFields({ view, address, words }: FieldsProps) {
  const { start: text } = words.season
  const date = words.common.date
  return (
    <Section title={text.what}>
      <div className="form season__start">
        <input type="hidden" name="filter" value={address} />
        <input type="hidden" name="seen" value={view.count} />
        <Field
          {...inputOf(startForm, 'name')}
          label={text.name}
          hint={text.nameHint}
          defaultValue={text.nameOf(view.quarter)}
        />
        <DateField
          {...inputOf(startForm, 'asOf')}
          label={text.asOf}
          hint={text.asOfHint}
          defaultValue={view.asOf}
          words={date}
        />
        <DateField
          {...inputOf(startForm, 'due')}
          label={text.due}
          hint={text.dueHint}
          defaultValue={view.due}
          words={date}
          min={view.today}
        />
        <TextArea {...inputOf(startForm, 'note')} label={text.note} hint={text.noteHint} rows={3} />
        <FormEnd send={text.send} look="main" effect={text.sendHint({ count: view.count, units: view.units.length })} />
      </div>
    </Section>
  )
}
