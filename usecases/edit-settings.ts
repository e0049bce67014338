import { appendEvent } from '@/db/append-event'
import { type Database, reader, transaction } from '@/db/client'
import { findSetting, findThresholds } from '@/db/find-settings'
import { saveSetting } from '@/db/save-settings'
import {
  checkOffice,
  checkThresholds,
  checkYearEnd,
  type OfficeSettings,
  type YearEndWindow,
} from '@/domain/admin/check-settings'
import { dayOf, isDay } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import type { Thresholds } from '@/domain/task/light'
import { ensureInstallationAdmin } from './find-administered'
import { redateOpenOccurrences } from './plan-occurrences'

export type Settings = { office: OfficeSettings; yearEnd: YearEndWindow; thresholds: Thresholds }

const officeNames = ['numberPrefix', 'officeName', 'officePhone'] as const

/** The settings that hold today, defaults where none was set. Throws `Refusal` notAllowed. */
export async function findSettings(actor: Actor, now: string): Promise<Settings> {
  ensureInstallationAdmin(actor)
  const today = dayOf(now)
  const find = async (name: string) => (await findSetting<string>(reader(), name, today)) ?? ''
  const [numberPrefix, officeName, officePhone] = await Promise.all([
    find('numberPrefix'),
    find('officeName'),
    find('officePhone'),
  ])
  const yearEnd = await findSetting<YearEndWindow>(reader(), 'yearEndWindow', today)
  return {
    office: { numberPrefix, officeName, officePhone },
    yearEnd: yearEnd ?? { from: '12-01', to: '01-31' },
    thresholds: await findThresholds(reader(), today),
  }
}

/** Sets number prefix and the office whom people ring, from today on. Throws `Refusal` notAllowed or those of the check. */
export async function editOffice(actor: Actor, input: OfficeSettings, now: string): Promise<void> {
  const office = checkOffice(input)
  const values = officeNames.map((name) => [name, office[name]] as const)
  await saveValues(actor, values, dayOf(now), now)
}

/** Sets the year-end window, from today on. Throws `Refusal` notAllowed or monthDayInvalid. */
export const editYearEnd = (actor: Actor, input: YearEndWindow, now: string): Promise<void> =>
  saveValues(actor, [['yearEndWindow', checkYearEnd(input)]], dayOf(now), now)

/**
 * Sets the light's thresholds from a day on, today at the earliest: lights of days gone by stay as they were.
 * Instances of periods that end from that day on are dated anew.
 * Throws `Refusal` notAllowed, settingBackdated or those of the check.
 */
export async function editThresholds(
  actor: Actor,
  input: Record<keyof Thresholds, string> & { fromDay: string },
  now: string,
): Promise<void> {
  const thresholds = checkThresholds(input)
  const today = dayOf(now)
  if (!isDay(input.fromDay)) throw new Refusal('dayInvalid', { day: input.fromDay }, 'fromDay')
  if (input.fromDay < today) throw new Refusal('settingBackdated', { day: input.fromDay, today }, 'fromDay')
  await saveValues(actor, [['thresholds', thresholds]], input.fromDay, now, (tx) => redateOpenOccurrences(tx, today))
}

async function saveValues(
  actor: Actor,
  values: readonly (readonly [string, unknown])[],
  fromDay: string,
  now: string,
  follow?: (tx: Database) => Promise<void>,
): Promise<void> {
  ensureInstallationAdmin(actor)
  await transaction(async (tx) => {
    const before = await Promise.all(values.map(async ([name]) => [name, await findSetting(tx, name, fromDay)]))
    for (const [name, value] of values) await saveSetting(tx, name, value, fromDay)
    await follow?.(tx)
    await appendEvent(tx, actor, now, {
      action: 'settings.edit',
      objectType: 'settings',
      objectId: values[0]?.[0] ?? '',
      before: Object.fromEntries(before),
      after: { ...Object.fromEntries(values), fromDay },
    })
  })
}
