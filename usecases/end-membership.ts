import { appendEvent } from '@/db/append-event'
import { transaction } from '@/db/client'
import { findAccount } from '@/db/list-accounts'
import { endMembershipRow, findMembership, type Membership } from '@/db/list-memberships'
import { findUnit } from '@/db/list-units'
import { endSessions } from '@/db/save-session'
import { addDays, dayOf, isDay } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { ensureAdminLeft } from './ensure-admin-left'

export type MembershipEnd = { membershipId: string; toDay: string }

/**
 * Sets the last day on which a capacity holds and ends the person's sessions. Yesterday takes it away at once; an earlier day is
 * refused, since what was done in the capacity until now stays done in it.
 * Throws `Refusal` notAllowed, notFound, dayInvalid, membershipPast, membershipBackdated or lastAdmin.
 */
export async function endMembership(actor: Actor, end: MembershipEnd, now: string): Promise<{ userId: string }> {
  ensureCan(actor, 'managePeople')
  if (!isDay(end.toDay)) throw new Refusal('dayInvalid', { day: end.toDay }, 'toDay')
  return transaction(async (tx) => {
    const membership = await findMembership(tx, end.membershipId)
    const person = membership && (await findAccount(tx, membership.userId))
    if (!membership || !person) throw new Refusal('notFound')
    const toDay = chooseLastDay(membership, end.toDay, dayOf(now))
    await endMembershipRow(tx, membership.id, toDay)
    if (membership.role === 'admin') await ensureAdminLeft(tx, now)
    await endSessions(tx, person.id, now)
    const unit = await findUnit(tx, membership.unitId)
    await appendEvent(tx, actor, now, {
      action: 'membership.end',
      objectType: 'user',
      objectId: person.id,
      objectName: person.name,
      before: { unit: unit?.name, role: membership.role, toDay: membership.toDay },
      after: { toDay },
    })
    return { userId: person.id }
  })
}

// A capacity that is taken away before it began ends the day before its first one and so never holds.
function chooseLastDay({ fromDay, toDay }: Pick<Membership, 'fromDay' | 'toDay'>, end: string, today: string): string {
  const earliest = addDays(today, -1)
  if (toDay && toDay < today) throw new Refusal('membershipPast', { day: toDay }, 'toDay')
  if (end < earliest) throw new Refusal('membershipBackdated', { day: end, earliest }, 'toDay')
  const never = addDays(fromDay, -1)
  return end < never ? never : end
}
