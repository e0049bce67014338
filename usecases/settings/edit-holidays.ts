import { appendEvent } from '@/db/audit/append-event'
import { reader, transaction } from '@/db/client'
import {
  listSpecialDays,
  removeSpecialDay,
  replaceSpecialDays,
  type SpecialDayRow,
  saveSpecialDay,
} from '@/db/settings/save-special-days'
import { readHolidays } from '@/domain/admin/read-holidays'
import { limitText } from '@/domain/admin/read-text'
import { dayOf, isDay } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureFound, Refusal } from '@/domain/refusal'
import { dictionaryOf, locales } from '@/i18n'
import { ensureInstallationAdmin } from '../people/steps/find-administered'
import type { Given } from '../steps/form-fields'
import { redateOpenOccurrences } from '../task/steps/plan-occurrences'
import { type holidayForm, holidayLength, type holidaysForm } from './settings-forms'

/** Holidays and working weekends of a year. Throws `Refusal` notAllowed. */
export async function listHolidays(actor: Actor, year: number): Promise<SpecialDayRow[]> {
  ensureInstallationAdmin(actor)
  return listSpecialDays(reader(), year)
}

/** Adds one day or changes what it is. Throws `Refusal` notAllowed, dayInvalid or dayKindUnknown. */
export async function saveHoliday(actor: Actor, input: Given<typeof holidayForm>, now: string): Promise<void> {
  ensureInstallationAdmin(actor)
  if (!isDay(input.day)) throw new Refusal('dayInvalid', { day: input.day }, 'day')
  if (input.kind !== 'holiday' && input.kind !== 'workday') throw new Refusal('dayKindUnknown', {}, 'kind')
  const row: SpecialDayRow = { day: input.day, kind: input.kind, name: limitText(input.name, 'name', holidayLength) }
  await transaction(async (tx) => {
    await saveSpecialDay(tx, row)
    await redateOpenOccurrences(tx, dayOf(now))
    await appendEvent(tx, actor, now, { action: 'holiday.save', objectType: 'holiday', objectId: row.day, after: row })
  })
}

/** Makes a day a plain one again. Throws `Refusal` notAllowed or notFound. */
export async function removeHoliday(actor: Actor, day: string, now: string): Promise<void> {
  ensureInstallationAdmin(actor)
  await transaction(async (tx) => {
    const before = ensureFound(await removeSpecialDay(tx, day))
    await redateOpenOccurrences(tx, dayOf(now))
    await appendEvent(tx, actor, now, { action: 'holiday.remove', objectType: 'holiday', objectId: day, before })
  })
}

/** Puts a typed list in the place of all that a year has. Throws `Refusal` notAllowed or those of `readHolidays`. */
export async function importHolidays(
  actor: Actor,
  input: Given<typeof holidaysForm>,
  now: string,
): Promise<{ days: number }> {
  ensureInstallationAdmin(actor)
  const rows = readHolidays(input.list, input.year, dayKindWords())
  await transaction(async (tx) => {
    const before = await listSpecialDays(tx, input.year)
    await replaceSpecialDays(tx, input.year, rows)
    await redateOpenOccurrences(tx, dayOf(now))
    await appendEvent(tx, actor, now, {
      action: 'holiday.import',
      objectType: 'holiday',
      objectId: String(input.year),
      before: { days: before.length },
      after: { days: rows.length },
    })
  })
  return { days: rows.length }
}

/** The words by which a list says what a day is, in every language. */
export const dayKindWords = () => {
  const all = locales.map((locale) => dictionaryOf(locale).admin.holidays.kindWords)
  return { holiday: all.flatMap(({ holiday }) => holiday), workday: all.flatMap(({ workday }) => workday) }
}
