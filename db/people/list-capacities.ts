import { and, asc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Role } from '@/domain/people'
import type { Database } from '../client'
import { memberships, units, users } from '../schema'
import { heldOn } from './held-on'

/** One way in which a person may act: a membership that holds. */
export type Capacity = {
  id: string
  role: Role
  post: string
  unitId: string
  unitName: string
  unitPath: string
  /** Where the person sits, when it is another unit. */
  seatName: string | null
  fromDay: string
  toDay: string | null
  /** Whom the person stands in for, where it is a deputy's. */
  deputyForName: string | null
  deputyForId: string | null
}

const seat = alias(units, 'seat')
const absent = alias(users, 'absent')

/** A user's capacities on a day, in active units, in the order of the units. */
export async function listCapacities(on: Database, userId: string, day: string): Promise<Capacity[]> {
  return on
    .select({
      id: memberships.id,
      role: memberships.role,
      post: memberships.post,
      unitId: units.id,
      unitName: units.shortName,
      unitPath: units.path,
      seatName: seat.shortName,
      fromDay: memberships.fromDay,
      toDay: memberships.toDay,
      deputyForName: absent.name,
      deputyForId: memberships.deputyForId,
    })
    .from(memberships)
    .innerJoin(units, eq(units.id, memberships.unitId))
    .leftJoin(seat, eq(seat.id, memberships.seatId))
    .leftJoin(absent, eq(absent.id, memberships.deputyForId))
    .where(and(eq(memberships.userId, userId), eq(units.active, true), heldOn(day)))
    .orderBy(asc(units.position), asc(memberships.id))
}
