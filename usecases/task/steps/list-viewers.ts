import type { Database } from '@/db/client'
import { listPeople, type Person } from '@/db/people/list-people'
import { dayOf } from '@/domain/calendar'
import { holdsTask, type PlacedTask, visibleTo } from '@/domain/scope'

/** Everybody who may see a task today, once in each capacity, by their units. */
export async function listViewers(on: Database, task: PlacedTask, now: string): Promise<Person[]> {
  const { issuerPath, leadPath, supportingPaths } = task.units
  const paths = new Set([issuerPath, ...(leadPath ? [leadPath] : []), ...supportingPaths])
  const viewers = new Map<string, Person>()
  for (const over of paths)
    for (const person of await listPeople(on, dayOf(now), { over }))
      if (holdsTask(visibleTo(person), task)) viewers.set(`${person.userId} ${person.unitId} ${person.role}`, person)
  return [...viewers.values()]
}
