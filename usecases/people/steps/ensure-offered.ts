import type { Database } from '@/db/client'
import { listPeople, type Person } from '@/db/people/list-people'
import { listUnitsUnder } from '@/db/unit/list-units'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'

/** To whom a task under this path may be given to lead it, on the day of `now`: what forms offer and requests are held against. */
export const listLeaders = (on: Database, path: string, now: string): Promise<Person[]> =>
  listPeople(on, dayOf(now), { roles: ['leader'], over: path, lasting: true })

/** Passes for one of those leaders; throws `Refusal('choiceUnknown')`. */
export async function ensureLeader(on: Database, leaderId: string, path: string, now: string): Promise<void> {
  const leaders = await listLeaders(on, path, now)
  ensureOffered(
    leaders.some(({ userId }) => userId === leaderId),
    'leaderId',
  )
}

/** Passes for units in use in the actor's subtree, which alone may lead or support; throws `Refusal('choiceUnknown')`. */
export async function ensureUnits(on: Database, actor: Actor, ids: readonly string[], field: string): Promise<void> {
  const known = new Set((await listUnitsUnder(on, actor.unitPath)).map(({ id }) => id))
  ensureOffered(
    ids.every((id) => known.has(id)),
    field,
  )
}

/** Passes what a form offered; throws `Refusal('choiceUnknown')`: it may have been stopped since. */
export function ensureOffered(isOffered: boolean, field: string): void {
  if (!isOffered) throw new Refusal('choiceUnknown', {}, field)
}
