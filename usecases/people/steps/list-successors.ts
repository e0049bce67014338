import type { Database } from '@/db/client'
import { listPeople } from '@/db/people/list-people'
import type { Lot } from '@/domain/admin/handover'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'

/** Somebody to whom a lot may go; `holds`: they have the same role in that unit already, else it is given with the handover. */
export type Successor = { userId: string; name: string; unitName: string; holds: boolean }

/** Who may take a lot over: those of the same role and unit, then the unit's others, and where the unit has nobody else all of the administrator's people. */
export async function listSuccessors(
  on: Database,
  actor: Actor,
  leaverId: string,
  { role, unitId }: Pick<Lot, 'role' | 'unitId'>,
  now: string,
): Promise<Successor[]> {
  const all = (await listPeople(on, dayOf(now), { under: actor.unitPath })).filter(({ userId }) => userId !== leaverId)
  // A deputy holds the post until somebody is back: it has to be given to them to last.
  const same = all.filter((each) => each.unitId === unitId && each.role === role && !each.deputyForId)
  // What one gives oneself needs a second administrator, so an administrator who is not there yet is no way out.
  const others = all.filter(({ userId }) => userId !== actor.userId && !same.some((each) => each.userId === userId))
  const near = others.filter((each) => each.unitId === unitId)
  const toSuccessor = (holds: boolean) => (each: (typeof all)[number]) => {
    const { userId, name, unitName } = each
    return [userId, { userId, name, unitName, holds }] as const
  }
  const chosen = near.length || same.length ? near : others
  return [...new Map([...chosen.map(toSuccessor(false)), ...same.map(toSuccessor(true))]).values()].sort(
    (a, b) => Number(b.holds) - Number(a.holds),
  )
}
