'use server'
import { readWords } from '@/app/locale'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { editOffice, editReviewLimits, editThresholds, editYearEnd } from '@/usecases/settings/edit-settings'
import { officeForm, reviewLimitsForm, thresholdsForm, yearEndForm } from '@/usecases/settings/settings-forms'

/** Sets number prefix and contact. */
export async function editOfficeAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, officeForm, async ({ actor, now, input }) => {
    await editOffice(actor, input, now)
    return { saved: (await readWords()).words.admin.settings.officeSaved }
  })
}

/** Sets the year-end window. */
export async function editYearEndAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, yearEndForm, async ({ actor, now, input }) => {
    await editYearEnd(actor, input, now)
    return { saved: (await readWords()).words.admin.settings.thresholdsSaved({ day: input.fromDay }) }
  })
}

/** Sets how many working days reviewers have, from a day on. */
export async function editReviewLimitsAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, reviewLimitsForm, async ({ actor, now, input }) => {
    await editReviewLimits(actor, input, now)
    return { saved: (await readWords()).words.admin.settings.thresholdsSaved({ day: input.fromDay }) }
  })
}

/** Sets the thresholds of the lights from a day on. */
export async function editThresholdsAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, thresholdsForm, async ({ actor, now, input }) => {
    await editThresholds(actor, input, now)
    return { saved: (await readWords()).words.admin.settings.thresholdsSaved({ day: input.fromDay }) }
  })
}
