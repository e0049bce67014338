import { reader } from '@/db/client'
import { findDossier } from '@/db/task/find-dossier'
import { dayOf } from '@/domain/calendar'
import { visibleTo } from '@/domain/scope'
import { listActors } from './list-actors'

/** True where a person may see a task in one of their capacities of the day. */
export async function seesTask(
  person: { userId: string; name: string },
  taskId: string,
  now: string,
): Promise<boolean> {
  for (const actor of await listActors(person, now))
    if (await findDossier(reader(), visibleTo(actor), taskId, dayOf(now))) return true
  return false
}
