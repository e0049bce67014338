import { type Database, transaction } from '@/db/client'
import { addNotifications } from '@/db/notices/notifications'
import { decideRequest, findRequest, type NamedRequest } from '@/db/people/membership-requests'
import { endMembershipRow } from '@/db/people/memberships'
import { listIssuersOf } from '@/db/report/list-issuers'
import { findUnit } from '@/db/unit/list-units'
import { canSeeRequest, findRequestRights } from '@/domain/admin/request-rights'
import { notBefore } from '@/domain/admin/second'
import { addDays, dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { askedOf, hasBegun } from './list-membership-requests'
import { addCapacity } from './steps/give-capacity'
import { recordPerson } from './steps/record-person'

const decisions = ['confirmed', 'refused', 'withdrawn'] as const
export type RequestDecision = (typeof decisions)[number]
export const isRequestDecision = (text: string): text is RequestDecision => decisions.some((each) => each === text)
type Decided = { requestId: string; decision: RequestDecision }

/**
 * Confirms, refuses or takes back a capacity that somebody asked for themselves. Confirmed it holds from its first day, today at
 * the earliest, and ends the person's sessions; one that begins by itself after a delay never holds once refused, which those who
 * oversee the unit may do as well.
 * Throws `Refusal` notAllowed, notFound, requestDecided, secondNotOther, unitUnknown, membershipDays or capacityHeld.
 */
export async function decideMembershipRequest(
  actor: Actor,
  { requestId, decision }: Decided,
  now: string,
): Promise<void> {
  ensureCan(actor, 'decideCapacities')
  await transaction(async (tx) => {
    const request = await findRequest(tx, requestId)
    if (!request || !canSeeRequest(actor, askedOf(request))) throw new Refusal('notFound')
    if (request.decision || hasBegun(request, now)) throw new Refusal('requestDecided', { name: request.name })
    await ensureMay(tx, actor, request, decision)
    const decided = { decision, decidedBy: actor.userId, decidedAt: now }
    const membershipId = decision === 'confirmed' ? await confirm(tx, actor, request, now) : undefined
    if (request.membershipId) await endMembershipRow(tx, request.membershipId, addDays(request.fromDay, -1))
    if (!(await decideRequest(tx, request.id, { ...decided, membershipId })))
      throw new Refusal('requestDecided', { name: request.name })
    await record(tx, actor, request, decision, now)
  })
}

async function ensureMay(tx: Database, actor: Actor, request: NamedRequest, decision: RequestDecision): Promise<void> {
  const party = { userId: actor.userId, issuers: await listIssuersOf(tx, actor.userId) }
  const rights = findRequestRights(actor, party, askedOf(request))
  const may = { confirmed: rights.confirm, refused: rights.refuse, withdrawn: rights.withdraw }
  if (!may[decision]) throw new Refusal('secondNotOther', { name: request.requestedByName })
}

async function confirm(tx: Database, actor: Actor, request: NamedRequest, now: string): Promise<string> {
  const unit = await findUnit(tx, request.unitId)
  if (!unit?.active) throw new Refusal('unitUnknown', {})
  const { userId, name, unitId, seatId, role, post, toDay } = request
  const fromDay = notBefore(dayOf(now), request.fromDay)
  if (toDay && toDay < fromDay) throw new Refusal('membershipDays', { from: fromDay, to: toDay })
  const seat = (seatId && (await findUnit(tx, seatId))) || null
  const gift = { person: { id: userId, name }, unit, seat, fields: { unitId, seatId, role, post, fromDay, toDay } }
  return (await addCapacity(tx, actor, gift, now)).membershipId
}

async function record(tx: Database, actor: Actor, request: NamedRequest, decision: RequestDecision, now: string) {
  const { userId, name, requestedBy, unitName: unit, role, post, fromDay, toDay } = request
  const event = { action: `membership.${decision}`, after: { unit, role, post, fromDay, toDay } }
  await recordPerson(tx, actor, { id: userId, name }, event, now)
  const told = [...new Set([requestedBy, userId])].filter((id) => id !== actor.userId)
  const facts = { by: actor.name, name, unit, role, decision }
  await addNotifications(
    tx,
    told.map((id) => ({ userId: id, kind: 'capacityDecided', facts })),
    now,
  )
}
