'use server'
import { readWords } from '@/app/locale'
import { readText } from '@/app/read-form'
import { runAction } from '@/app/run-action'
import { reviewLimitNames, thresholdNames } from '@/domain/admin/check-settings'
import type { Thresholds } from '@/domain/task/light'
import type { ReviewLimits } from '@/domain/task/todo'
import type { FormState } from '@/ui/form/form-state'
import { editOffice, editReviewLimits, editThresholds, editYearEnd } from '@/usecases/settings/edit-settings'

/** Sets number prefix and contact. */
export async function editOfficeAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, ['numberPrefix', 'officeName', 'officePhone'], async ({ actor, now, form }) => {
    const [numberPrefix, officeName] = [readText(form, 'numberPrefix'), readText(form, 'officeName')]
    await editOffice(actor, { numberPrefix, officeName, officePhone: readText(form, 'officePhone') }, now)
    return { saved: (await readWords()).words.admin.settings.officeSaved }
  })
}

/** Sets the year-end window. */
export async function editYearEndAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, ['from', 'to', 'fromDay'], async ({ actor, now, form }) => {
    const fromDay = readText(form, 'fromDay', 20)
    await editYearEnd(actor, { from: readText(form, 'from', 10), to: readText(form, 'to', 10), fromDay }, now)
    return { saved: (await readWords()).words.admin.settings.thresholdsSaved({ day: fromDay }) }
  })
}

/** Sets how many working days reviewers have, from a day on. */
export async function editReviewLimitsAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, [...reviewLimitNames, 'fromDay'], async ({ actor, now, form }) => {
    const typed = reviewLimitNames.map((name) => [name, readText(form, name, 10)])
    const fromDay = readText(form, 'fromDay', 20)
    const limits = Object.fromEntries(typed) as Record<keyof ReviewLimits, string>
    await editReviewLimits(actor, { ...limits, fromDay }, now)
    return { saved: (await readWords()).words.admin.settings.thresholdsSaved({ day: fromDay }) }
  })
}

/** Sets the thresholds of the lights from a day on. */
export async function editThresholdsAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, [...thresholdNames, 'fromDay'], async ({ actor, now, form }) => {
    const typed = thresholdNames.map((name) => [name, readText(form, name, 10)])
    const fromDay = readText(form, 'fromDay', 20)
    await editThresholds(actor, { ...(Object.fromEntries(typed) as Record<keyof Thresholds, string>), fromDay }, now)
    return { saved: (await readWords()).words.admin.settings.thresholdsSaved({ day: fromDay }) }
  })
}
