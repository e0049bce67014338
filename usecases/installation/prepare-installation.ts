import { appendEvent } from '@/db/audit/append-event'
import { reader, transaction } from '@/db/client'
import { newId } from '@/db/id'
import { countUsers } from '@/db/people/count-users'
import { addMembershipRow } from '@/db/people/memberships'
import { addPerson } from '@/db/people/save-person'
import { addUnit } from '@/db/unit/save-unit'
import { dayOf } from '@/domain/calendar'
import { addKnownHolidays } from '@/usecases/settings/add-known-holidays'
import { makePassword } from '../people/steps/make-password'
import { commandActor } from './command-actor'

/** Names of the first unit, person and post; the administrator changes them afterwards. */
export type FirstNames = { unit: string; person: string; post: string }
export type FirstAdministrator = { account: string; password: string }

/**
 * Creates the root unit and the account `admin` in a database without people, enters the holidays that are known, and gives the password to be shown once and
 * changed at the first log-in; undefined where there are people already.
 */
export async function prepareInstallation(names: FirstNames, now: string): Promise<FirstAdministrator | undefined> {
  if (await countUsers(reader())) return undefined
  await addKnownHolidays(now)
  const { password, passwordHash } = await makePassword()
  const [account, unitId, userId] = ['admin', newId(), newId()]
  return transaction(async (tx) => {
    if (await countUsers(tx)) return undefined
    await addUnit(tx, {
      ...rootUnit,
      id: unitId,
      path: `/${unitId}/`,
      aliases: [],
      name: names.unit,
      shortName: names.unit,
    })
    const person = { id: userId, account, name: names.person, phone: '', passwordHash }
    await addPerson(tx, { ...person, mustChangePassword: true, active: true, createdAt: now })
    const capacity = { role: 'admin', post: names.post, fromDay: dayOf(now), toDay: null } as const
    await addMembershipRow(tx, { id: newId(), userId, unitId, ...capacity })
    await appendEvent(tx, commandActor, now, {
      action: 'installation.begin',
      objectType: 'user',
      objectId: userId,
      objectName: names.person,
      after: { account, unit: names.unit },
    })
    return { account, password }
  })
}

const rootUnit = { parentId: null, kind: 'district', position: 1, active: true } as const
