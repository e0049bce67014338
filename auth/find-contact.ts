import { reader } from '@/db/client'
import { findAdministrator } from '@/db/people/find-user'
import { findSetting } from '@/db/settings/find-settings'
import { dayOf } from '@/domain/calendar'

/** Whom to ring about an account, for the log-in page: the office of the settings, else the administrator; undefined before there is one. */
export async function findContact(now: string) {
  const today = dayOf(now)
  const [unitName, phone] = await Promise.all([
    findSetting(reader(), 'officeName', today),
    findSetting(reader(), 'officePhone', today),
  ])
  return unitName ? { unitName, name: '', phone: phone ?? '' } : findAdministrator(reader(), today)
}
