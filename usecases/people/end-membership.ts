import { transaction } from '@/db/client'
import { findAccount } from '@/db/people/list-accounts'
import { endMembershipRow, findMembership, type Membership } from '@/db/people/memberships'
import { endSessions } from '@/db/session/save-session'
import { findUnit } from '@/db/unit/list-units'
import { canAdminister } from '@/domain/admin/bounds'
import { addDays, dayOf, isDay } from '@/domain/calendar'
import { type Actor, isAdministrator } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { endDeputies, endDeputing } from './steps/end-deputies'
import { ensureAdminLeft } from './steps/ensure-admin-left'
import { handOver, type Successors } from './steps/hand-over'
import { listLotsOfMembership } from './steps/list-lots'
import { recordPerson } from './steps/record-person'
import { tellOfPowerTaken } from './steps/tell-of-capacity'

/** `toDay`: the last day on which it holds, or null to take it away at once. */
export type MembershipEnd = { membershipId: string; toDay: string | null; successors?: Successors }

/**
 * Sets an earlier end of a capacity in one of the administrator's units and ends the person's sessions. Nothing is dated back: the
 * last day is today at the earliest, or the capacity is gone from this moment on. A later end than before would be a new capacity.
 * What its holder has in hand goes over to the successors at once, whatever the last day. Whoever oversees the unit is told where it was a power.
 * Throws `Refusal` notAllowed, notFound, dayInvalid, membershipPast, membershipBackdated, membershipLonger, lastAdmin or those of `handOver`.
 */
export async function endMembership(actor: Actor, end: MembershipEnd, now: string): Promise<{ userId: string }> {
  ensureCan(actor, 'managePeople')
  return transaction(async (tx) => {
    const membership = await findMembership(tx, end.membershipId)
    const unit = membership && (await findUnit(tx, membership.unitId))
    const person = membership && (await findAccount(tx, membership.userId))
    if (!membership || !person || !unit || !canAdminister(actor, unit.path)) throw new Refusal('notFound')
    const toDay = chooseLastDay(membership, end.toDay, dayOf(now))
    const lots = await listLotsOfMembership(tx, membership, now)
    await handOver(tx, actor, person, { lots, successors: end.successors ?? {} }, now)
    await endMembershipRow(tx, membership.id, toDay)
    if (isAdministrator(membership)) await ensureAdminLeft(tx, now)
    await endSessions(tx, person.id, now, 'capacity')
    await endDeputies(tx, membership, toDay, now)
    await endDeputing(tx, membership, toDay)
    const before = { unit: unit.name, role: membership.role, toDay: membership.toDay }
    await recordPerson(tx, actor, person, { action: 'membership.end', before, after: { toDay } }, now)
    await tellOfPowerTaken(tx, actor, { person, unit, role: membership.role }, 'capacityEnded', now)
    return { userId: person.id }
  })
}

// What is gone at once ended yesterday as far as days go, what never began the day before its first; the event has the instant.
function chooseLastDay({ fromDay, toDay }: Pick<Membership, 'fromDay' | 'toDay'>, end: string | null, today: string) {
  if (toDay && toDay < today) throw new Refusal('membershipPast', { day: toDay }, 'toDay')
  if (end !== null && !isDay(end)) throw new Refusal('dayInvalid', { day: end }, 'toDay')
  if (end !== null && end < today) throw new Refusal('membershipBackdated', { day: end, earliest: today }, 'toDay')
  if (end !== null && toDay && end > toDay) throw new Refusal('membershipLonger', { day: end, latest: toDay }, 'toDay')
  const last = end ?? addDays(today, -1)
  const never = addDays(fromDay, -1)
  if (last < never) return never
  return last
}
