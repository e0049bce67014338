'use server'
import { runDeed } from '@/app/run-action'
import type { Dictionary } from '@/i18n'
import type { FormState } from '@/ui/form/form-state'
import { editLevels } from '@/usecases/settings/edit-levels'
import {
  editOffice,
  editReviewLimits,
  editSilentDays,
  editThresholds,
  editYearEnd,
} from '@/usecases/settings/edit-settings'
import {
  levelsForm,
  officeForm,
  reviewLimitsForm,
  silentDaysForm,
  thresholdsForm,
  yearEndForm,
} from '@/usecases/settings/settings-forms'

/** Sets number prefix and contact. */
export async function editOfficeAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, officeForm, editOffice, () => ({ saved: ({ admin }) => admin.settings.officeSaved }))
}

/** Sets the year-end window. */
export async function editYearEndAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, yearEndForm, editYearEnd, sayFrom)
}

/** Sets how many working days reviewers have, from a day on. */
export async function editReviewLimitsAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, reviewLimitsForm, editReviewLimits, sayFrom)
}

/** Sets after how many days without a report a task is called silent. */
export async function editSilentDaysAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, silentDaysForm, editSilentDays, sayFrom)
}

/** Sets from a day on which levels of review a body keeps. */
export async function editLevelsAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, levelsForm, editLevels, ({ fromDay: day }, { unitName: unit }) => ({
    saved: ({ admin }) => admin.settings.levelsSaved({ unit, day }),
  }))
}

/** Sets the thresholds of the lights from a day on. */
export async function editThresholdsAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, thresholdsForm, editThresholds, sayFrom)
}

const sayFrom = ({ fromDay: day }: { fromDay: string }) => ({
  saved: ({ admin }: Dictionary) => admin.settings.savedFrom({ day }),
})
