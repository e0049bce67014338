import { WorkForm } from '@/app/work-form'
import { type PasswordPreset, passwordPresets, passwordRules } from '@/domain/password'
import type { Dictionary } from '@/i18n'
import { Field } from '@/ui/elements/field/field'
import { Segmented } from '@/ui/elements/field/segmented'
import { Section } from '@/ui/elements/section'
import { SubmitButton } from '@/ui/elements/submit-button'
import { editPasswordPresetAction } from './password-actions'

type FormProps = { preset: PasswordPreset; today: string; words: Dictionary }

/** What is asked of passwords, one of two presets, from a day on. */
export function PasswordForm({ preset, today, words }: FormProps) {
  const { settings: text } = words.admin
  const options = passwordPresets.map((value) => ({ value, label: text.passwordPreset[value] }))
  return (
    <Section title={text.passwords}>
      <WorkForm action={editPasswordPresetAction} form="settings:passwords" className="form form__body">
        <ul className="soft text-medium">
          {passwordPresets.map((each) => (
            <li key={each}>{text.passwordPresetIs({ preset: each, ...passwordRules[each] })}</li>
          ))}
        </ul>
        <div className="columns-three">
          <Segmented name="preset" label={text.passwordRule} options={options} defaultValue={preset} />
          <Field
            name="fromDay"
            label={text.fromDay}
            hint={text.fromDayHint}
            type="date"
            min={today}
            defaultValue={today}
          />
        </div>
        <div className="form-end">
          <SubmitButton>{text.passwordSave}</SubmitButton>
          <p className="hint">{text.passwordEffect}</p>
        </div>
      </WorkForm>
    </Section>
  )
}
