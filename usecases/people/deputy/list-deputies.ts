import { type Database, reader } from '@/db/client'
import { type Deputy, listDeputies } from '@/db/people/deputies'
import { listPeople } from '@/db/people/list-people'
import { deputyRoles, findDeputyRefusal } from '@/domain/admin/deputy'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'

export type DeputyChoice = { userId: string; name: string }
/** Who stands in for the actor now and later, and whom they may name. */
export type OwnDeputies = { deputies: Deputy[]; choices: DeputyChoice[] }

/** The deputies of the capacity that the actor acts in; null where it can have none. */
export async function viewDeputies(actor: Actor, now: string): Promise<OwnDeputies | null> {
  if (findDeputyRefusal(actor)) return null
  return {
    deputies: await listDeputies(reader(), actor, dayOf(now)),
    choices: await listDeputyChoices(reader(), actor, now),
  }
}

/** People of the same unit who act there for themselves today, each once. */
export async function listDeputyChoices(on: Database, actor: Actor, now: string): Promise<DeputyChoice[]> {
  const people = await listPeople(on, dayOf(now), { roles: deputyRoles, unitId: actor.unitId })
  const others = new Map(people.filter(({ deputyForId }) => !deputyForId).map(({ userId, name }) => [userId, name]))
  others.delete(actor.userId)
  return [...others].map(([userId, name]) => ({ userId, name }))
}
