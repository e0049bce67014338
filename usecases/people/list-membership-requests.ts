import { reader } from '@/db/client'
import { findRequest, listOpenRequests, type NamedRequest } from '@/db/people/membership-requests'
import { listIssuersOf } from '@/db/report/list-issuers'
import { type AskedCapacity, canSeeRequest, findRequestRights, type RequestRights } from '@/domain/admin/request-rights'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { ensureFound, Refusal } from '@/domain/refusal'

export type RequestRow = NamedRequest & { isDelayed: boolean; rights: RequestRights }

/** Capacities in the administrator's units that somebody asked for themselves and that do not hold yet, with what this administrator may do about each. */
export async function listMembershipRequests(actor: Actor, now: string): Promise<RequestRow[]> {
  ensureCan(actor, 'managePeople')
  const requests = await listOpenRequests(reader(), actor.unitPath, dayOf(now))
  return addRights(actor, requests)
}

/** One of them, for whoever was told of it; throws `Refusal` notAllowed, or notFound for others and once it is decided or has begun. */
export async function findMembershipRequest(actor: Actor, id: string, now: string): Promise<RequestRow> {
  ensureCan(actor, 'decideCapacities')
  const request = await findRequest(reader(), id)
  const isOpen = request && !request.decision && !hasBegun(request, now)
  if (!isOpen || !canSeeRequest(actor, askedOf(request))) throw new Refusal('notFound')
  return ensureFound((await addRights(actor, [request]))[0])
}

/** What rights are decided on. */
export const askedOf = (request: NamedRequest): AskedCapacity => ({
  ...request,
  isDelayed: request.membershipId !== null,
})

/** True of a capacity that began by itself: nothing is left to decide. */
export const hasBegun = ({ membershipId, fromDay }: NamedRequest, now: string): boolean =>
  membershipId !== null && fromDay <= dayOf(now)

async function addRights(actor: Actor, requests: readonly NamedRequest[]): Promise<RequestRow[]> {
  const party = { userId: actor.userId, issuers: await listIssuersOf(reader(), actor.userId) }
  return requests.map((request) => {
    const { isDelayed } = askedOf(request)
    return { ...request, isDelayed, rights: findRequestRights(actor, party, askedOf(request)) }
  })
}
