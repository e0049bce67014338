import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { requireActor } from '@/auth/session'
import { reviewLimitNames, thresholdNames } from '@/domain/admin/check-settings'
import { dayOf } from '@/domain/calendar'
import { AdminHead } from '@/ui/admin/admin-head'
import { Field } from '@/ui/elements/field/field'
import { DateField } from '@/ui/form/date-field'
import { listLevels } from '@/usecases/settings/edit-levels'
import { findSettings } from '@/usecases/settings/edit-settings'
import { LevelsForm } from './levels-form'
import { PasswordForm } from './password-form'
import { SecondStepForm } from './second-step-form'
import {
  editOfficeAction,
  editReviewLimitsAction,
  editSilentDaysAction,
  editThresholdsAction,
  editYearEndAction,
} from './settings-actions'
import { SettingsForm } from './settings-form'

export const generateMetadata = titleOf((words) => words.admin.settings.title)

export default async function SettingsPage() {
  const actor = await requireActor()
  const { words } = await readWords()
  const { settings: text } = words.admin
  const now = new Date().toISOString()
  const today = dayOf(now)
  const { yearEndWindow, thresholds, reviewLimits, passwordPreset, secondStep, silentDays, ...office } = await show(
    () => findSettings(actor, now),
  )
  const levels = await listLevels(actor, now)
  const fromDay = (
    <DateField
      name="fromDay"
      label={text.fromDay}
      hint={text.fromDayHint}
      words={words.common.date}
      min={today}
      defaultValue={today}
    />
  )
  const prefixHint = text.numberPrefixHint({ year: Number(today.slice(0, 4)) })
  return (
    <main className="page" id="main">
      <AdminHead actor={actor} part="settings" words={words} />
      <SettingsForm title={text.office} action={editOfficeAction} form="settings:office" send={text.officeSave}>
        <Field name="numberPrefix" label={text.numberPrefix} hint={prefixHint} defaultValue={office.numberPrefix} />
        <Field name="officeName" label={text.officeName} hint={text.officeNameHint} defaultValue={office.officeName} />
        <Field
          name="officePhone"
          label={text.officePhone}
          hint={text.officePhoneHint}
          optional={words.common.optional}
          defaultValue={office.officePhone}
        />
      </SettingsForm>
      <SettingsForm
        title={text.yearEnd}
        action={editYearEndAction}
        form="settings:year-end"
        lead={text.yearEndLead}
        send={text.yearEndSave}
      >
        <Field name="from" label={text.yearEndFrom} hint={text.monthDayHint} defaultValue={yearEndWindow.from} />
        <Field name="to" label={text.yearEndTo} hint={text.monthDayHint} defaultValue={yearEndWindow.to} />
        {fromDay}
      </SettingsForm>
      <SettingsForm
        title={text.reviewLimits}
        action={editReviewLimitsAction}
        form="settings:review-limits"
        lead={text.reviewLimitsLead}
        send={text.reviewLimitsSave}
      >
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
      </SettingsForm>
      <SettingsForm
        title={text.silent}
        action={editSilentDaysAction}
        form="settings:silent"
        lead={text.silentLead}
        send={text.silentSave}
      >
        <Field
          name="silentDays"
          label={text.silentDays}
          hint={text.silentDaysHint}
          inputMode="numeric"
          defaultValue={silentDays}
        />
        {fromDay}
      </SettingsForm>
      <LevelsForm {...levels} fromDay={fromDay} words={words} />
      <SettingsForm
        title={text.thresholds}
        action={editThresholdsAction}
        form="settings:thresholds"
        lead={text.thresholdsLead}
        send={text.thresholdsSave}
      >
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
      </SettingsForm>
      <PasswordForm preset={passwordPreset} fromDay={fromDay} words={words} />
      <SecondStepForm needed={secondStep.roles} fromDay={fromDay} words={words} />
    </main>
  )
}
