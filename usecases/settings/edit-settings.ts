import { appendEvent } from '@/db/audit/append-event'
import { type Database, reader, transaction } from '@/db/client'
import { findSetting, readSettings } from '@/db/settings/find-settings'
import { saveSetting } from '@/db/settings/save-settings'
import {
  checkFromDay,
  checkOffice,
  checkReviewLimits,
  checkSilentDays,
  checkThresholds,
  checkYearEnd,
  type OfficeSettings,
} from '@/domain/admin/check-settings'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import type { SettingName, Settings, YearEndWindow } from '@/domain/settings'
import type { Thresholds } from '@/domain/task/light'
import type { ReviewLimits } from '@/domain/task/todo'
import { ensureInstallationAdmin } from '../people/steps/find-administered'
import { redateOpenOccurrences } from '../task/steps/plan-occurrences'

const officeNames = ['numberPrefix', 'officeName', 'officePhone'] as const

/** The settings that hold today; a prefix that nobody set is ''. Throws `Refusal` notAllowed. */
export async function findSettings(actor: Actor, now: string): Promise<Settings> {
  ensureInstallationAdmin(actor)
  const { set, numberPrefix, ...settings } = await readSettings(reader(), dayOf(now))
  return { ...settings, numberPrefix: set.has('numberPrefix') ? numberPrefix : '' }
}

/** Sets number prefix and the office whom people ring, from today on. Throws `Refusal` notAllowed or those of the check. */
export const editOffice = (actor: Actor, input: OfficeSettings, now: string): Promise<void> => {
  const office = checkOffice(input)
  return saveValues(actor, Object.fromEntries(officeNames.map((name) => [name, office[name]])), dayOf(now), now)
}

type From = { fromDay: string }

/** Sets the year-end window from a day on. Throws `Refusal` notAllowed, dayInvalid, settingBackdated or those of the check. */
export const editYearEnd = async (actor: Actor, input: YearEndWindow & From, now: string): Promise<void> =>
  saveValues(actor, { yearEndWindow: checkYearEnd(input) }, checkFromDay(input.fromDay, dayOf(now)), now)

/** Sets how many working days reviewers have, from a day on. Throws as `editYearEnd`. */
export const editReviewLimits = async (
  actor: Actor,
  input: Record<keyof ReviewLimits, string> & From,
  now: string,
): Promise<void> =>
  saveValues(actor, { reviewLimits: checkReviewLimits(input) }, checkFromDay(input.fromDay, dayOf(now)), now)

/** Sets after how many days without a report a running task is called silent. Throws as `editYearEnd`. */
export const editSilentDays = async (actor: Actor, input: { silentDays: string } & From, now: string): Promise<void> =>
  saveValues(actor, { silentDays: checkSilentDays(input) }, checkFromDay(input.fromDay, dayOf(now)), now)

/**
 * Sets the light's thresholds from a day on: lights of days gone by stay as they were, instances of periods that end from
 * that day on are dated anew. Throws as `editYearEnd`.
 */
export async function editThresholds(
  actor: Actor,
  input: Record<keyof Thresholds, string> & From,
  now: string,
): Promise<void> {
  const [values, today] = [{ thresholds: checkThresholds(input) }, dayOf(now)]
  await saveValues(actor, values, checkFromDay(input.fromDay, today), now, (tx) => redateOpenOccurrences(tx, today))
}

async function saveValues(
  actor: Actor,
  values: Partial<Settings>,
  fromDay: string,
  now: string,
  follow?: (tx: Database) => Promise<void>,
): Promise<void> {
  ensureInstallationAdmin(actor)
  const pairs = Object.entries(values) as [SettingName, Settings[SettingName]][]
  await transaction(async (tx) => {
    const before = await Promise.all(pairs.map(async ([name]) => [name, await findSetting(tx, name, fromDay)]))
    for (const [name, value] of pairs) await saveSetting(tx, name, value, fromDay)
    await follow?.(tx)
    await appendEvent(tx, actor, now, {
      action: 'settings.edit',
      objectType: 'settings',
      objectId: pairs[0]?.[0] ?? '',
      before: Object.fromEntries(before),
      after: { ...values, fromDay },
    })
  })
}
