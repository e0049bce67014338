import { and, asc, eq, gt, isNull, like, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Database } from '../client'
import { membershipRequests, memberships, units, users } from '../schema'

export type MembershipRequest = typeof membershipRequests.$inferSelect
export type NewRequest = Omit<typeof membershipRequests.$inferInsert, 'decision' | 'decidedBy' | 'decidedAt'>
export type NamedRequest = MembershipRequest & {
  name: string
  account: string
  unitName: string
  unitPath: string
  seatName: string | null
  requestedByName: string
}

const asker = alias(users, 'asker')
const seat = alias(units, 'seat')

/** Requests in the units at a path and below that wait on `day`, or whose delayed capacity has not begun yet; oldest first. */
export async function listOpenRequests(on: Database, path: string, day: string): Promise<NamedRequest[]> {
  const isOpen = or(isNull(membershipRequests.membershipId), gt(memberships.fromDay, day))
  const rows = await requestQuery(on)
    .where(and(isNull(membershipRequests.decision), like(units.path, `${path}%`), isOpen))
    .orderBy(asc(membershipRequests.requestedAt))
  return rows.map(({ request, ...names }) => ({ ...request, ...names }))
}

/** A request with the names in it, or undefined. */
export async function findRequest(on: Database, id: string): Promise<NamedRequest | undefined> {
  const [row] = await requestQuery(on).where(eq(membershipRequests.id, id))
  return row && { ...row.request, ...row }
}

const requestQuery = (on: Database) =>
  on
    .select({
      request: membershipRequests,
      name: users.name,
      account: users.account,
      unitName: units.shortName,
      unitPath: units.path,
      seatName: seat.shortName,
      requestedByName: asker.name,
    })
    .from(membershipRequests)
    .innerJoin(users, eq(users.id, membershipRequests.userId))
    .innerJoin(asker, eq(asker.id, membershipRequests.requestedBy))
    .innerJoin(units, eq(units.id, membershipRequests.unitId))
    .leftJoin(seat, eq(seat.id, membershipRequests.seatId))
    .leftJoin(memberships, eq(memberships.id, membershipRequests.membershipId))
    .$dynamic()

/** The capacities that a person waits for. */
export const listRequestsOf = (on: Database, userId: string): Promise<MembershipRequest[]> =>
  on
    .select()
    .from(membershipRequests)
    .where(
      and(
        eq(membershipRequests.userId, userId),
        isNull(membershipRequests.decision),
        isNull(membershipRequests.membershipId),
      ),
    )

export async function addRequest(tx: Database, request: NewRequest): Promise<void> {
  await tx.insert(membershipRequests).values(request)
}

type Decision = Pick<MembershipRequest, 'decision' | 'decidedBy' | 'decidedAt'> & { membershipId?: string }

/** Writes what was decided; false where somebody else decided first. */
export async function decideRequest(tx: Database, id: string, decision: Decision): Promise<boolean> {
  const decided = await tx
    .update(membershipRequests)
    .set(decision)
    .where(and(eq(membershipRequests.id, id), isNull(membershipRequests.decision)))
    .returning({ id: membershipRequests.id })
  return decided.length === 1
}
