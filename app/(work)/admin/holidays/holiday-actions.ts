'use server'
import { runAction, runDeed } from '@/app/run-action'
import { Refusal } from '@/domain/refusal'
import type { FormState } from '@/ui/form/form-state'
import { importHolidays, removeHoliday, saveHoliday } from '@/usecases/settings/edit-holidays'
import { importHolidaySheet } from '@/usecases/settings/holiday-sheet'
import { holidayForm, holidaySheetForm, holidaysForm, removeHolidayForm } from '@/usecases/settings/settings-forms'

/** Enters one day. */
export async function saveHolidayAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, holidayForm, saveHoliday, (input) => ({
    to: addressOf(input.day),
    saved: ({ admin }) => admin.holidays.saved(input),
  }))
}

/** Makes a day plain again. */
export async function removeHolidayAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, removeHolidayForm, async ({ actor, now, input: { day } }) => {
    await removeHoliday(actor, day, now)
    return { to: addressOf(day), saved: ({ admin }) => admin.holidays.removed({ day }) }
  })
}

/** Replaces a whole year's list. */
export async function importHolidaysAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, holidaysForm, importHolidays, ({ year }, { days }) => ({
    to: addressOf(`${year}`),
    saved: ({ admin }) => admin.holidays.imported({ year, days }),
  }))
}

/** Replaces a whole year's list by a workbook. */
export async function importHolidaySheetAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, holidaySheetForm, async ({ actor, now, input: { year, file } }) => {
    if (!file) throw new Refusal('fieldMissing', {}, 'file')
    const bytes = new Uint8Array(await file.arrayBuffer())
    const { days } = await importHolidaySheet(actor, { year, name: file.name, bytes }, now)
    return { to: addressOf(`${year}`), saved: ({ admin }) => admin.holidays.imported({ year, days }) }
  })
}

const addressOf = (day: string): string => `/admin/holidays?year=${day.slice(0, 4)}`
