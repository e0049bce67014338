import { reader } from '@/db/client'
import { listIssuersOf } from '@/db/list-issuers'
import { listOpenRequests, type NamedRequest } from '@/db/membership-requests'
import { findRequestRights, type RequestRights } from '@/domain/admin/request-rights'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'

export type RequestRow = NamedRequest & { isDelayed: boolean; rights: RequestRights }

/** Capacities in the administrator's units that somebody asked for themselves and that do not hold yet, with what this administrator may do about each. */
export async function listMembershipRequests(actor: Actor, now: string): Promise<RequestRow[]> {
  ensureCan(actor, 'managePeople')
  const party = { userId: actor.userId, issuers: await listIssuersOf(reader(), actor.userId) }
  const requests = await listOpenRequests(reader(), actor.unitPath, dayOf(now))
  return requests.map((request) => {
    const isDelayed = request.membershipId !== null
    return { ...request, isDelayed, rights: findRequestRights(actor, party, { ...request, isDelayed }) }
  })
}
