'use server'
import { readWords } from '@/app/locale'
import { readNumber, readText } from '@/app/read-form'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { importHolidays, removeHoliday, saveHoliday } from '@/usecases/settings/edit-holidays'

/** Enters one day. */
export async function saveHolidayAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, ['day', 'kind', 'name'], async ({ actor, now, form }) => {
    const day = readText(form, 'day', 20)
    await saveHoliday(actor, { day, kind: readText(form, 'kind', 20), name: readText(form, 'name') }, now)
    return { to: addressOf(day), saved: (await readWords()).words.admin.holidays.saved({ day }) }
  })
}

/** Makes a day plain again. */
export async function removeHolidayAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, ['day'], async ({ actor, now, form }) => {
    const day = readText(form, 'day', 20)
    await removeHoliday(actor, day, now)
    return { to: addressOf(day), saved: (await readWords()).words.admin.holidays.removed({ day }) }
  })
}

/** Replaces a whole year's list. */
export async function importHolidaysAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, ['year', 'list'], async ({ actor, now, form }) => {
    const year = readNumber(form, 'year') ?? 0
    const { days } = await importHolidays(actor, { year, list: readText(form, 'list') }, now)
    return { to: addressOf(`${year}`), saved: (await readWords()).words.admin.holidays.imported({ year, days }) }
  })
}

const addressOf = (day: string): string => `/admin/holidays?year=${day.slice(0, 4)}`
