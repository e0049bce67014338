import type { Database } from '@/db/client'
import { listPeople } from '@/db/people/list-people'
import { listMembershipsOf, type Membership, type NamedMembership } from '@/db/people/memberships'
import { countWaitingPlans, listHandlingUnits, listNamed, listWaiting } from '@/db/task/list-held'
import { type Lot, lotKey, namedBy, sizeOfLot } from '@/domain/admin/handover'
import { dayOf } from '@/domain/calendar'
import type { Role } from '@/domain/people'

type Place = { role: Role; unitId: string; unitName: string; unitPath: string }

/** What would be left without anybody when some capacities of a person end; nothing where no work hangs on them. */
async function listLots(on: Database, userId: string, ending: readonly NamedMembership[], now: string): Promise<Lot[]> {
  const today = dayOf(now)
  // What has not begun holds nothing up.
  const holding = ending.filter(({ fromDay, toDay }) => fromDay <= today && (toDay === null || toDay >= today))
  const lots = await Promise.all(distinct(holding).map((place) => findLot(on, userId, place, today)))
  return lots.filter((lot) => sizeOfLot(lot) > 0)
}

/** The same for one capacity; nothing where the person holds the same by another of their own that lasts. */
export async function listLotsOfMembership(on: Database, membership: Membership, now: string): Promise<Lot[]> {
  const { id, userId, role, unitId } = membership
  const same = (await listMembershipsOf(on, [userId])).filter((each) => each.role === role && each.unitId === unitId)
  const own = same.filter((each) => each.id !== id && !each.deputyForId)
  const others = own.filter(({ toDay }) => toDay === null || toDay >= dayOf(now))
  return others.length ? [] : listLots(on, userId, same, now)
}

/** The same for everything a person holds, tasks of a unit where they serve no more included. */
export async function listAllLots(
  on: Database,
  userId: string,
  held: readonly NamedMembership[],
  now: string,
): Promise<Lot[]> {
  const lots = await listLots(on, userId, held, now)
  const known = new Set(lots.map(lotKey))
  const handling = (await listHandlingUnits(on, userId)).map((unit): Place => ({ ...unit, role: 'handler' }))
  const left = handling.filter((place) => !known.has(lotKey(place)))
  const more = await Promise.all(left.map((place) => findLot(on, userId, place, dayOf(now))))
  return [...lots, ...more.filter((lot) => sizeOfLot(lot) > 0)]
}

async function findLot(on: Database, userId: string, place: Place, today: string): Promise<Lot> {
  const { role, unitId, unitName } = place
  const field = namedBy[role]
  const named = field ? await listNamed(on, userId, field, place) : []
  const others = await listPeople(on, today, { roles: [role], unitId })
  // A deputy goes again.
  const isOnly = !others.some((each) => each.userId !== userId && !each.deputyForId)
  const waiting = isOnly ? await listWaiting(on, role, place) : []
  const plans = isOnly ? await countWaitingPlans(on, role, place) : 0
  const known = new Set(named.map(({ id }) => id))
  return { role, unitId, unitName, named, waiting: waiting.filter(({ id }) => !known.has(id)), plans }
}

function distinct(held: readonly NamedMembership[]): NamedMembership[] {
  const keys = new Map(held.map((each) => [`${each.role} ${each.unitId}`, each]))
  return [...keys.values()]
}
