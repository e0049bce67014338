import { appendEvent } from '@/db/audit/append-event'
import { transaction } from '@/db/client'
import { findPasswordPreset } from '@/db/settings/find-settings'
import { saveSetting } from '@/db/settings/save-settings'
import { checkFromDay } from '@/domain/admin/check-settings'
import { dayOf } from '@/domain/calendar'
import { type PasswordPreset, passwordPresets } from '@/domain/password'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { ensureInstallationAdmin } from '../people/steps/find-administered'

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
  checkFromDay(fromDay, dayOf(now))
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
