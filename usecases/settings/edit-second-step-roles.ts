import { appendEvent } from '@/db/audit/append-event'
import { transaction } from '@/db/client'
import { readSetting } from '@/db/settings/find-settings'
import { saveSetting } from '@/db/settings/save-settings'
import { isRole } from '@/domain/admin/check-person'
import { checkFromDay } from '@/domain/admin/check-settings'
import { dayOf } from '@/domain/calendar'
import { type Actor, roles } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { ensureInstallationAdmin } from '../people/steps/find-administered'

/**
 * Chooses from a day on, today at the earliest, which roles need a second step to log in. Throws `Refusal` notAllowed, roleUnknown,
 * dayInvalid or settingBackdated.
 */
export async function editSecondStepRoles(
  actor: Actor,
  { role: given, fromDay }: { role: string[]; fromDay: string },
  now: string,
): Promise<void> {
  ensureInstallationAdmin(actor)
  if (!given.every(isRole)) throw new Refusal('roleUnknown', {}, 'role')
  checkFromDay(fromDay, dayOf(now))
  const after = { roles: roles.filter((role) => given.includes(role)) }
  await transaction(async (tx) => {
    const before = await readSetting(tx, 'secondStep', fromDay)
    await saveSetting(tx, 'secondStep', after, fromDay)
    await appendEvent(tx, actor, now, {
      action: 'settings.edit',
      objectType: 'settings',
      objectId: 'secondStep',
      before: { secondStep: before.roles },
      after: { secondStep: after.roles, fromDay },
    })
  })
}
