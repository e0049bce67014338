import { reader } from '@/db/client'
import { listReturnRows } from '@/db/season/list-return-rows'
import { visibleTo } from '@/domain/scope'
import { listActors } from './list-actors'

/** True where a season asks something of a task that a person may see in one of their capacities of the day. */
export async function seesSeason(
  person: { userId: string; name: string },
  seasonId: string,
  now: string,
): Promise<boolean> {
  for (const actor of await listActors(person, now))
    if ((await listReturnRows(reader(), seasonId, visibleTo(actor))).length) return true
  return false
}
