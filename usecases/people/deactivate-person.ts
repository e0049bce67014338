import { revokeTokensOf } from '@/db/access/access-tokens'
import { type Database, transaction } from '@/db/client'
import { listMembershipsOf } from '@/db/people/memberships'
import { savePerson } from '@/db/people/save-person'
import { endSessions } from '@/db/session/save-session'
import { isPowerful } from '@/domain/admin/second'
import { addDays, dayOf } from '@/domain/calendar'
import { type Actor, isAdministrator } from '@/domain/people'
import { endDeputies } from './steps/end-deputies'
import { ensureAdminLeft } from './steps/ensure-admin-left'
import { type AdministeredPerson, findRuledPerson } from './steps/find-administered'
import { handOver, type Successors } from './steps/hand-over'
import { listAllLots } from './steps/list-lots'
import { recordPerson } from './steps/record-person'
import { tellOfPowerTaken } from './steps/tell-of-capacity'

/**
 * Stops a person's account and ends their sessions, and tells whoever oversees them where the account had powers; what they did stays under their name.
 * What they hold goes over to their successors first; gives how many things that were. Throws `Refusal` notAllowed, notFound,
 * personElsewhere, lastAdmin, or those of `handOver`.
 */
export const deactivatePerson = (
  actor: Actor,
  { userId, successors = {} }: { userId: string; successors?: Successors },
  now: string,
): Promise<{ handed: number }> =>
  transaction(async (tx) => {
    const person = await findRuledPerson(tx, actor, userId, now)
    if (!person.active) return { handed: 0 }
    const lots = await listAllLots(tx, userId, person.memberships, now)
    const handed = await handOver(tx, actor, person, { lots, successors }, now)
    await setActive(tx, actor, person, false, now)
    await endDeputies(tx, { userId }, addDays(dayOf(now), -1), now)
    if (await isAdmin(tx, userId)) await ensureAdminLeft(tx, now)
    await tellOfStop(tx, actor, person, now)
    return { handed }
  })

/** Lets a stopped account in again. Throws `Refusal` notAllowed, notFound or personElsewhere. */
export const reactivatePerson = (actor: Actor, userId: string, now: string): Promise<void> =>
  transaction(async (tx) => {
    const person = await findRuledPerson(tx, actor, userId, now)
    if (!person.active) await setActive(tx, actor, person, true, now)
  })

async function setActive(tx: Database, actor: Actor, person: AdministeredPerson, active: boolean, now: string) {
  await savePerson(tx, person, { active })
  await endSessions(tx, person.id, now, 'account')
  // A token of before does not come back with the account.
  await revokeTokensOf(tx, person.id, now)
  const action = active ? 'person.reactivate' : 'person.deactivate'
  await recordPerson(tx, actor, person, { action, before: { active: person.active }, after: { active } }, now)
}

async function tellOfStop(tx: Database, actor: Actor, person: AdministeredPerson, now: string): Promise<void> {
  const lasting = person.memberships.filter(({ toDay }) => toDay === null || toDay >= dayOf(now))
  const [power] = lasting.filter(({ role }) => isPowerful(role))
  if (!power) return
  const unit = { name: power.unitName, path: power.unitPath }
  await tellOfPowerTaken(tx, actor, { person, unit, role: power.role }, 'accountStopped', now)
}

const isAdmin = async (tx: Database, userId: string): Promise<boolean> =>
  (await listMembershipsOf(tx, [userId])).some(isAdministrator)
