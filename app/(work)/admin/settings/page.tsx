import type { Metadata } from 'next'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { WorkForm } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { reviewLimitNames, thresholdNames } from '@/domain/admin/check-settings'
import { dayOf } from '@/domain/calendar'
import { AdminHead } from '@/ui/admin/admin-head'
import { Field } from '@/ui/elements/field/field'
import { Section } from '@/ui/elements/section'
import { SubmitButton } from '@/ui/elements/submit-button'
import { findSettings } from '@/usecases/settings/edit-settings'
import { PasswordForm } from './password-form'
import { editOfficeAction, editReviewLimitsAction, editThresholdsAction, editYearEndAction } from './settings-actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.admin.settings.title }
}

export default async function SettingsPage() {
  const actor = await requireActor()
  const { words } = await readWords()
  const { settings: text } = words.admin
  const now = new Date().toISOString()
  const today = dayOf(now)
  const { yearEndWindow, thresholds, reviewLimits, passwordPreset, ...office } = await show(() =>
    findSettings(actor, now),
  )
  const fromDay = (
    <Field name="fromDay" label={text.fromDay} hint={text.fromDayHint} type="date" min={today} defaultValue={today} />
  )
  const prefixHint = text.numberPrefixHint({ year: Number(today.slice(0, 4)) })
  return (
    <main className="page" id="main">
      <AdminHead actor={actor} part="settings" words={words} />
      <Section title={text.office}>
        <WorkForm action={editOfficeAction} form="settings:office" className="form form__body">
          <div className="columns-three">
            <Field name="numberPrefix" label={text.numberPrefix} hint={prefixHint} defaultValue={office.numberPrefix} />
            <Field
              name="officeName"
              label={text.officeName}
              hint={text.officeNameHint}
              defaultValue={office.officeName}
            />
            <Field
              name="officePhone"
              label={text.officePhone}
              hint={text.officePhoneHint}
              optional={words.common.optional}
              defaultValue={office.officePhone}
            />
          </div>
          <div className="form-end">
            <SubmitButton>{text.officeSave}</SubmitButton>
          </div>
        </WorkForm>
      </Section>
      <Section title={text.yearEnd}>
        <WorkForm action={editYearEndAction} form="settings:year-end" className="form form__body">
          <p className="soft text-medium">{text.yearEndLead}</p>
          <div className="columns-three">
            <Field name="from" label={text.yearEndFrom} hint={text.monthDayHint} defaultValue={yearEndWindow.from} />
            <Field name="to" label={text.yearEndTo} hint={text.monthDayHint} defaultValue={yearEndWindow.to} />
            {fromDay}
          </div>
          <div className="form-end">
            <SubmitButton>{text.yearEndSave}</SubmitButton>
          </div>
        </WorkForm>
      </Section>
      <Section title={text.reviewLimits}>
        <WorkForm action={editReviewLimitsAction} form="settings:review-limits" className="form form__body">
          <p className="soft text-medium">{text.reviewLimitsLead}</p>
          <div className="columns-three">
            {reviewLimitNames.map((name) => (
              <Field
                key={name}
                name={name}
                label={text.reviewLimit[name]}
                hint={text.reviewLimitHint}
                inputMode="numeric"
                defaultValue={reviewLimits[name]}
              />
            ))}
            {fromDay}
          </div>
          <div className="form-end">
            <SubmitButton>{text.reviewLimitsSave}</SubmitButton>
          </div>
        </WorkForm>
      </Section>
      <Section title={text.thresholds}>
        <WorkForm action={editThresholdsAction} form="settings:thresholds" className="form form__body">
          <p className="soft text-medium">{text.thresholdsLead}</p>
          <div className="columns-three">
            {thresholdNames.map((name) => (
              <Field
                key={name}
                name={name}
                label={text.threshold[name].label}
                hint={text.threshold[name].hint}
                inputMode="numeric"
                defaultValue={thresholds[name]}
              />
            ))}
            {fromDay}
          </div>
          <div className="form-end">
            <SubmitButton>{text.thresholdsSave}</SubmitButton>
          </div>
        </WorkForm>
      </Section>
      <PasswordForm preset={passwordPreset} today={today} words={words} />
    </main>
  )
}
