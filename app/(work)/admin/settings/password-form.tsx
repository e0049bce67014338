import type { ReactNode } from 'react'
import { WorkForm } from '@/app/work-form'
import { type PasswordPreset, passwordDemands, passwordPresets } from '@/domain/password'
import type { Dictionary } from '@/i18n'
import { listOptions } from '@/ui/elements/field/list-options'
import { Segmented } from '@/ui/elements/field/segmented'
import { FormEnd } from '@/ui/elements/form-end'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { editPasswordPresetAction } from './password-actions'

type FormProps = { preset: PasswordPreset; fromDay: ReactNode; words: Dictionary }

/** What is asked of passwords, one of two presets, from a day on. */
export function PasswordForm({ preset, fromDay, words }: FormProps) {
  const { settings: text } = words.admin
  const options = listOptions(passwordPresets, text.passwordPreset)
  return (
    <Section title={text.passwords}>
      <WorkForm action={editPasswordPresetAction} form="settings:passwords" className="form form__body">
        <ul className="soft text-medium">
          {passwordPresets.map((each) => (
            <li key={each}>
              <Prose>{text.passwordPresetIs({ preset: each, ...passwordDemands[each] })}</Prose>
            </li>
          ))}
        </ul>
        <div className="columns-three">
          <Segmented name="preset" label={text.passwordRule} options={options} defaultValue={preset} />
          {fromDay}
        </div>
        <FormEnd send={text.passwordSave} effect={text.passwordEffect} />
      </WorkForm>
    </Section>
  )
}
