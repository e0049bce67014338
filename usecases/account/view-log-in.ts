import { reader } from '@/db/client'
import { findAdministrator } from '@/db/people/find-user'
import { findSetting } from '@/db/settings/find-settings'
import { listUnits } from '@/db/unit/list-units'
import { dayOf } from '@/domain/calendar'

/**
 * What the log-in page tells before anybody is known. `district`: short name of the body whose site this is, the root of the tree, ''
 * before there is one. `contact`: whom to ring about an account, the office of the settings, else the administrator.
 */
export async function viewLogIn(now: string) {
  const [units, contact] = await Promise.all([listUnits(reader()), findContact(dayOf(now))])
  return { district: units.find(({ parentId }) => parentId === null)?.shortName ?? '', contact }
}

async function findContact(today: string) {
  const [unitName, phone] = await Promise.all([
    findSetting(reader(), 'officeName', today),
    findSetting(reader(), 'officePhone', today),
  ])
  return unitName ? { unitName, name: '', phone: phone ?? '' } : findAdministrator(reader(), today)
}
