import { reader } from '@/db/client'
import { listCapacities } from '@/db/people/list-capacities'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'

/** A person as an actor in each of their capacities of the day: what a notice tells, it tells within what they may see. */
export async function listActors(person: { userId: string; name: string }, now: string): Promise<Actor[]> {
  const capacities = await listCapacities(reader(), person.userId, dayOf(now))
  return capacities.map(({ id, role, unitId, unitName, unitPath, deputyForId, deputyForName }) => ({
    userId: person.userId,
    name: person.name,
    membershipId: id,
    role,
    unitId,
    unitName,
    unitPath,
    address: '',
    deputyFor: deputyForId && deputyForName ? { id: deputyForId, name: deputyForName } : null,
  }))
}
