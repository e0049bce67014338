import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { formatStamp } from '@/i18n/dates'
import { Check } from '@/ui/elements/field/check'
import { Field } from '@/ui/elements/field/field'
import { listOptions } from '@/ui/elements/field/list-options'
import { Segmented } from '@/ui/elements/field/segmented'
import { FormEnd } from '@/ui/elements/form-end'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { SubmitButton } from '@/ui/elements/submit-button'
import type { OwnNotices } from '@/usecases/notice/edit-preferences'
import { preferencesForm } from '@/usecases/notice/notice-forms'
import { editPreferencesAction, sendTrialAction } from './notice-actions'

type PartProps = { own: OwnNotices; words: Dictionary }

/** What one wants told outside the application, and where; a sentence alone where no server is set. */
export function NoticePart({ own, words }: PartProps) {
  const text = words.mail.wanted
  return (
    <Section title={text.title} small={text.sub}>
      {own.domains.length === 0 ? (
        <p className="hint">
          <Prose>{text.unset}</Prose>
        </p>
      ) : (
        <>
          <PreferencesForm own={own} words={words} />
          {own.preferences.address !== '' && <Trial own={own} words={words} />}
        </>
      )}
    </Section>
  )
}

function PreferencesForm({ own, words }: PartProps) {
  const text = words.mail.wanted
  const { address, digest, atOnce, language } = own.preferences
  return (
    <WorkForm action={editPreferencesAction} form="notices" className="form account__notices" label={text.title}>
      <Field
        {...inputOf(preferencesForm, 'address')}
        label={text.address}
        hint={text.addressHint({ domains: own.domains })}
        type="email"
        autoComplete="email"
        optional={words.common.optional}
        defaultValue={address}
      />
      <Check name="digest" label={text.digest} isTicked={digest} />
      <Check name="atOnce" label={text.atOnce} isTicked={atOnce} />
      <Segmented
        name="language"
        label={text.language}
        options={listOptions(['zh', 'en'] as const, text.languages)}
        defaultValue={language}
      />
      <FormEnd send={text.save} />
    </WorkForm>
  )
}

function Trial({ own: { newest }, words }: PartProps) {
  const text = words.mail.wanted
  const { states, kinds } = words.admin.notices
  const said = newest && [formatStamp(newest.settledAt ?? newest.createdAt), kinds[newest.kind], states[newest.state]]
  return (
    <WorkForm action={sendTrialAction} form="trial" keepsUnsent={false} className="row row--wrap account__display">
      <SubmitButton look="plain">{text.trial}</SubmitButton>
      {said && (
        <p className="hint">
          <Prose>{`${text.newest} ${said.join(words.mail.between)}`}</Prose>
          {newest.fault && <Prose>{` ${words.mail.faults[newest.fault.code](newest.fault)}`}</Prose>}
        </p>
      )}
    </WorkForm>
  )
}
