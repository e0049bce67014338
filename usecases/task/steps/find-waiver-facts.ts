import type { Database } from '@/db/client'
import { listCapacities } from '@/db/people/list-capacities'
import { listPeople } from '@/db/people/list-people'
import type { FoundDossier } from '@/db/task/find-dossier'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import type { WaiverFacts } from '@/domain/task/move/deeds'

/** Who stands in the lead unit, and in which units the actor is head or handler too, on the day of `now`. */
export async function findWaiverFacts(
  on: Database,
  actor: Actor,
  { task }: FoundDossier,
  now: string,
): Promise<WaiverFacts> {
  const day = dayOf(now)
  const [people, capacities] = await Promise.all([
    task.leadUnitId ? listPeople(on, day, { unitId: task.leadUnitId, roles: ['handler', 'head'] }) : [],
    listCapacities(on, actor.userId, day),
  ])
  return {
    isAlone: new Set(people.map(({ userId }) => userId)).size === 1,
    ownUnitIds: capacities.filter(({ role }) => role === 'head' || role === 'handler').map(({ unitId }) => unitId),
  }
}
