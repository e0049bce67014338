import { appendEvent } from '@/db/audit/append-event'
import { type Database, transaction } from '@/db/client'
import { listMembershipsOf } from '@/db/people/memberships'
import { savePerson } from '@/db/people/save-person'
import { endSessions } from '@/db/session/save-session'
import { countTasksHandledBy } from '@/db/task/list-unit-tasks'
import { isPowerful } from '@/domain/admin/second'
import { dayOf } from '@/domain/calendar'
import { type Actor, isAdministrator } from '@/domain/people'
import { ensureAdminLeft } from './steps/ensure-admin-left'
import { type AdministeredPerson, findRuledPerson } from './steps/find-administered'
import { tellOfPowerTaken } from './steps/tell-of-capacity'

/**
 * Stops a person's account and ends their sessions, and tells whoever oversees them where the account had powers; what they did stays under their name. Gives how many unfinished tasks lose
 * their handler. Throws `Refusal` notAllowed, notFound, personElsewhere or lastAdmin.
 */
export const deactivatePerson = (actor: Actor, userId: string, now: string): Promise<{ handles: number }> =>
  setActive(actor, userId, false, now)

/** Lets a stopped account in again. Throws `Refusal` notAllowed, notFound or personElsewhere. */
export const reactivatePerson = (actor: Actor, userId: string, now: string): Promise<{ handles: number }> =>
  setActive(actor, userId, true, now)

async function setActive(actor: Actor, userId: string, active: boolean, now: string): Promise<{ handles: number }> {
  return transaction(async (tx) => {
    const person = await findRuledPerson(tx, actor, userId, now)
    const handles = await countTasksHandledBy(tx, userId)
    if (person.active === active) return { handles }
    await savePerson(tx, person, { active })
    if (!active && (await isAdmin(tx, userId))) await ensureAdminLeft(tx, now)
    await endSessions(tx, userId, now)
    await appendEvent(tx, actor, now, {
      action: active ? 'person.reactivate' : 'person.deactivate',
      objectType: 'user',
      objectId: userId,
      objectName: person.name,
      before: { active: person.active },
      after: { active },
    })
    if (!active) await tellOfStop(tx, actor, person, now)
    return { handles }
  })
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
