import { reader } from '@/db/client'
import { findReportTitle } from '@/db/report/find-report'
import { listReturnRows } from '@/db/season/list-return-rows'
import { findDossier } from '@/db/task/find-dossier'
import { dayOf } from '@/domain/calendar'
import type { NoticePlace } from '@/domain/notice/notice-place'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { visibleTo } from '@/domain/scope'
import { findOwnEdition } from '../../annual/edition/steps/change-edition'
import { findOwnCircular } from '../../circular/steps/change-circular'
import { findOwnSnapshot } from '../../snapshot/steps/change-snapshot'
import { listActors } from './list-actors'

/** True where a person may see what a notice leads to in one of their capacities of the day; of what leads nowhere nothing is sent. */
export async function seesNotice(
  person: { userId: string; name: string },
  place: NoticePlace | undefined,
  now: string,
): Promise<boolean> {
  if (!place) return false
  for (const actor of await listActors(person, now)) if (await seers[place.kind](actor, place.id, now)) return true
  return false
}

type Sees = (actor: Actor, id: string, now: string) => Promise<boolean>

const isFound = (search: Promise<unknown>): Promise<boolean> =>
  search.then(
    () => true,
    (error: unknown) => {
      if (error instanceof Refusal) return false
      throw error
    },
  )

const seers: Record<NoticePlace['kind'], Sees> = {
  task: async (actor, id, now) => Boolean(await findDossier(reader(), visibleTo(actor), id, dayOf(now))),
  report: async (actor, id) => (await findReportTitle(reader(), visibleTo(actor), id)) !== undefined,
  season: async (actor, id) => (await listReturnRows(reader(), id, visibleTo(actor))).length > 0,
  annual: (actor, id) => isFound(findOwnEdition(reader(), actor, id, 'seeOverview')),
  circular: (actor, id) => isFound(findOwnCircular(reader(), actor, id)),
  snapshot: (actor, id) => isFound(findOwnSnapshot(reader(), actor, id)),
  capacity: async () => false,
}
