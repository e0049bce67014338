import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import { addRequest } from '@/db/people/membership-requests'
import { addMembershipRow } from '@/db/people/memberships'
import { listIssuersOf } from '@/db/report/list-issuers'
import { endSessions } from '@/db/session/save-session'
import type { MembershipFields } from '@/domain/admin/check-person'
import { delayStart, isOwnGift } from '@/domain/admin/second'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import type { CapacityPlace } from './find-administered'
import { listSeconds } from './list-seconds'
import { recordPerson } from './record-person'
import { refuseHeld } from './refuse-held'
import { tellOfCapacity, tellSeconds } from './tell-of-capacity'

/** `given`: holds from its first day; `asked`: waits for a second administrator; `delayed`: none there, so it begins later. `membershipId` is '' while asked. */
export type GivenCapacity = { state: 'given' | 'asked' | 'delayed'; membershipId: string; fromDay: string }
type Gift = CapacityPlace & { person: { id: string; name: string }; fields: MembershipFields }

/**
 * Gives a capacity, which the caller has checked to lie within the giver's bounds, and ends the person's sessions. What one gives
 * oneself, or to whoever opened the own account, another administrator of that unit confirms; where there is none it begins
 * some days later. Whoever oversees the unit is told of powers given. Throws `Refusal` capacityHeld or membershipDays.
 */
export async function giveCapacity(tx: Database, actor: Actor, gift: Gift, now: string): Promise<GivenCapacity> {
  const { person, unit, fields } = gift
  await refuseHeld(tx, gift)
  const giver = { userId: actor.userId, issuers: await listIssuersOf(tx, actor.userId) }
  if (!isOwnGift(giver, person.id)) return addCapacity(tx, actor, gift, now)
  const seconds = await listSeconds(tx, unit.path, [actor.userId, person.id], dayOf(now))
  if (!seconds.length) return delayCapacity(tx, actor, gift, now)
  const id = newId()
  const asked = { id, userId: person.id, ...fields, membershipId: null, requestedBy: actor.userId, requestedAt: now }
  await addRequest(tx, asked)
  await record(tx, actor, gift, { action: 'membership.ask', fromDay: fields.fromDay }, now)
  await tellSeconds(tx, actor, { ...gift, requestId: id }, seconds, now)
  return { state: 'asked', membershipId: '', fromDay: fields.fromDay }
}

/** The capacity itself, from its first day on; also what a second administrator's word leads to. */
export async function addCapacity(tx: Database, actor: Actor, gift: Gift, now: string): Promise<GivenCapacity> {
  const { person, fields } = gift
  const id = newId()
  await addMembershipRow(tx, { id, userId: person.id, ...fields })
  await endSessions(tx, person.id, now, 'capacity')
  await record(tx, actor, gift, { action: 'membership.add', fromDay: fields.fromDay }, now)
  await tellOfCapacity(tx, actor, gift, 'capacityGiven', now)
  return { state: 'given', membershipId: id, fromDay: fields.fromDay }
}

async function delayCapacity(tx: Database, actor: Actor, { fields, ...to }: Gift, now: string): Promise<GivenCapacity> {
  const fromDay = delayStart(fields.fromDay, dayOf(now))
  if (fields.toDay && fields.toDay < fromDay)
    throw new Refusal('membershipDays', { from: fromDay, to: fields.toDay }, 'toDay')
  const gift = { ...to, fields: { ...fields, fromDay } }
  const [membershipId, requestId, userId] = [newId(), newId(), to.person.id]
  await addMembershipRow(tx, { id: membershipId, userId, ...gift.fields })
  await addRequest(tx, {
    ...{ id: requestId, userId, ...gift.fields },
    ...{ membershipId, requestedBy: actor.userId, requestedAt: now },
  })
  await endSessions(tx, userId, now, 'capacity')
  await record(tx, actor, gift, { action: 'membership.delay', fromDay }, now)
  await tellOfCapacity(tx, actor, { ...gift, requestId }, 'capacityDelayed', now)
  return { state: 'delayed', membershipId, fromDay }
}

function record(
  tx: Database,
  actor: Actor,
  gift: Gift,
  { action, fromDay }: { action: string; fromDay: string },
  now: string,
) {
  const { person, unit, seat, fields } = gift
  const { unitId: _unit, seatId: _seat, ...capacity } = fields
  const after = { unit: unit.name, ...(seat && { seat: seat.name }), ...capacity, fromDay }
  return recordPerson(tx, actor, person, { action, after }, now)
}
