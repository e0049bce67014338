import { appendEvent } from '@/db/append-event'
import { reader, transaction } from '@/db/client'
import { findPasswordPreset } from '@/db/find-settings'
import { saveSetting } from '@/db/save-settings'
import { dayOf, isDay } from '@/domain/calendar'
import { type PasswordPreset, passwordPresets } from '@/domain/password'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { ensureInstallationAdmin } from './find-administered'

/** What is asked of passwords today. Throws `Refusal` notAllowed. */
export async function findOwnPreset(actor: Actor, now: string): Promise<PasswordPreset> {
  ensureInstallationAdmin(actor)
  return findPasswordPreset(reader(), dayOf(now))
}

/**
 * Chooses from a day on, today at the earliest, what is asked of new passwords; those in use stay until they are changed.
 * Throws `Refusal` notAllowed, presetUnknown, dayInvalid or settingBackdated.
 */
export async function editPasswordPreset(
  actor: Actor,
  { preset, fromDay }: { preset: string; fromDay: string },
  now: string,
): Promise<void> {
  ensureInstallationAdmin(actor)
  if (!isPreset(preset)) throw new Refusal('presetUnknown', {}, 'preset')
  const today = dayOf(now)
  if (!isDay(fromDay)) throw new Refusal('dayInvalid', { day: fromDay }, 'fromDay')
  if (fromDay < today) throw new Refusal('settingBackdated', { day: fromDay, today }, 'fromDay')
  await transaction(async (tx) => {
    const before = await findPasswordPreset(tx, fromDay)
    await saveSetting(tx, 'passwordPreset', preset, fromDay)
    await appendEvent(tx, actor, now, {
      action: 'settings.edit',
      objectType: 'settings',
      objectId: 'passwordPreset',
      before: { passwordPreset: before },
      after: { passwordPreset: preset, fromDay },
    })
  })
}

const isPreset = (text: string): text is PasswordPreset => passwordPresets.some((preset) => preset === text)
